import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { newForm } from '../../log/drafts';
import { addEntry } from '../../log/entries';
import type { Entry, Written } from '../../log/entry';
import { monthOf } from '../../reminders/days';
import { takeNoteKind } from '../../reminders/session';
import { common } from '../../texts/en/common';
import { logTexts } from '../../texts/en/log';
import { Said } from '../../ui/Said';
import type { Edited } from './EditEntry';
import { EntryForm } from './EntryForm';
import { HaveAnotherLook } from './HaveAnotherLook';
import { OtherDrafts } from './OtherDrafts';
import { faultIn, tidy } from './save';
import { useDraft } from './useDraft';

const t = logTexts.write;

const emptyEntry = (): Written => ({
  month: monthOf(new Date()),
  template: 'quick',
  fields: {},
  tags: [],
});

interface Props {
  /** What is in the log. */
  entries: readonly Entry[];
  /** The worker began to write something new. */
  began: () => void;
  /** What was just kept was changed. */
  changed: (entry: Entry, edited: Edited) => void;
}

/** Writes an entry. The shape stays as it was chosen, for the next one. */
export function NewEntry({ entries, began, changed }: Props) {
  const writing = useDraft(newForm, emptyEntry());
  const { value, found } = writing;
  const said = useSignal({ text: '', warm: false });
  const busy = useSignal(false);
  const kept = useSignal<Entry | undefined>(undefined);
  const undo = useSignal<(() => void) | undefined>(undefined);
  useEffect(() => {
    takeNoteKind(new Date()).then(
      (moment) => moment && writing.add({ moment }),
      () => undefined,
    );
  }, []);

  const set = (written: Written) => {
    began();
    said.value = { text: '', warm: false };
    kept.value = undefined;
    undo.value = undefined;
    writing.set(written);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    const fault = faultIn(value.value);
    if (fault) {
      said.value = { text: fault, warm: true };
      return;
    }
    busy.value = true;
    try {
      const highest = entries.reduce((most, { seq }) => Math.max(most, seq), 0);
      kept.value = await addEntry(tidy(value.value), await writing.settle(), highest);
      found.value = false;
      value.value = { ...emptyEntry(), template: value.value.template };
      said.value = { text: t.saved, warm: false };
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
    busy.value = false;
  };
  const startOver = () => {
    const before = value.value;
    writing.drop(emptyEntry());
    said.value = { text: t.startedOver, warm: false };
    undo.value = () => {
      writing.set(before);
      undo.value = undefined;
      said.value = { text: t.isBack, warm: false };
    };
  };

  const takeUp = async (draft: string) => {
    began();
    said.value = { text: '', warm: false };
    kept.value = undefined;
    undo.value = undefined;
    await writing.takeUp(draft);
    // What was pressed is gone: the focus goes to the words.
    document.querySelector<HTMLElement>('#log-new textarea')?.focus();
  };

  return (
    <section class="stack tight" aria-labelledby="write">
      <h2 id="write">{t.title}</h2>
      <form id="log-new" class="stack" onSubmit={save} noValidate>
        {found.value && (
          <div class="note row" role="status">
            {t.draft}
            <button type="button" onClick={startOver}>
              {t.startOver}
            </button>
          </div>
        )}
        <EntryForm id="new" written={value.value} set={set} busy={busy.value} />
        <p class="small soft">{t.check}</p>
        <div class="row">
          <button type="submit" class="main">
            {t.save}
          </button>
          <Said {...said.value} />
          {undo.value && (
            <button type="button" onClick={undo.value}>
              {common.undo}
            </button>
          )}
        </div>
        {writing.failed.value && <Said text={common.storageFailed} warm />}
      </form>
      <OtherDrafts entries={entries} claims={writing.claims.value} takeUp={takeUp} />
      {kept.value && (
        <HaveAnotherLook
          entry={kept.value}
          done={(edited) => {
            const entry = kept.value;
            kept.value = undefined;
            if (entry) changed(entry, edited);
          }}
          close={() => {
            kept.value = undefined;
          }}
        />
      )}
    </section>
  );
}
