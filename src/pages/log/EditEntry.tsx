import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { draftOf, draftsOf } from '../../log/drafts';
import { addEntry, type Change, changeEntry } from '../../log/entries';
import type { Entry, Written } from '../../log/entry';
import { common } from '../../texts/en/common';
import { logTexts } from '../../texts/en/log';
import { Said } from '../../ui/Said';
import { EntryForm } from './EntryForm';
import { markIn } from './LookOver';
import { faultIn, tidy } from './save';
import { useDraft } from './useDraft';

const t = logTexts.list;

/** What came of it: a change, or the words as they were left, which an undo brings back. */
export type Edited = { change: Change } | { left: Written };

interface Props {
  entry: Entry;
  /** A piece to go to at once. */
  mark?: { field: string; from: number; to: number };
  done: (edited: Edited) => void;
}

const writtenOf = ({ id: _, seq: __, ...written }: Entry): Written => written;

/** Changes an entry. What is half changed is kept as a draft of its own. */
export function EditEntry({ entry, mark, done }: Props) {
  const id = `edit-${entry.id}`;
  const draft = draftOf(entry.id);
  const writing = useDraft(draft, writtenOf(entry));
  const said = useSignal({ text: '', warm: false });
  const busy = useSignal(false);
  const gone = useSignal(false);
  useEffect(() => {
    if (mark) markIn(`${id}-${mark.field}`, mark);
    else document.getElementById(id)?.querySelector('textarea')?.focus();
  }, []);

  const save = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    const next = tidy(writing.value.value);
    const fault = faultIn(next);
    said.value = { text: fault, warm: true };
    if (fault) return;
    busy.value = true;
    writing.settle();
    try {
      const change = gone.value
        ? { before: entry, after: await addEntry(next, draftsOf(draft)) }
        : await changeEntry(entry.id, () => next, draftsOf(draft));
      if (change) done({ change });
      else {
        // Somebody removed it in another window: the words are not lost with it.
        gone.value = true;
        said.value = { text: t.gone, warm: true };
      }
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
    busy.value = false;
  };
  const leave = async () => {
    const left = writing.value.value;
    await writing.drop(writtenOf(entry));
    done({ left });
  };

  return (
    <form id={id} class="stack" onSubmit={save} noValidate>
      {writing.found.value && <Said text={logTexts.write.draft} />}
      <EntryForm
        id={id}
        written={writing.value.value}
        set={(written) => {
          said.value = { text: '', warm: false };
          writing.set(written);
        }}
        busy={busy.value}
      />
      <div class="row">
        <button type="submit" class="main">
          {gone.value ? t.saveNew : t.saveChange}
        </button>
        <button type="button" onClick={leave}>
          {t.leaveChange}
        </button>
        <Said {...said.value} />
      </div>
      {writing.failed.value && <Said text={common.storageFailed} warm />}
    </form>
  );
}
