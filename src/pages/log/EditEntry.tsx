import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { formOf } from '../../log/drafts';
import { addEntry, type Change, changeEntry, same } from '../../log/entries';
import type { Entry, Written } from '../../log/entry';
import { common } from '../../texts/en/common';
import { logTexts } from '../../texts/en/log';
import { Said } from '../../ui/Said';
import { EntryForm } from './EntryForm';
import { markIn } from './LookOver';
import { faultIn, tidy } from './save';
import { useDraft } from './useDraft';

const t = logTexts.list;

/**
 * What came of it: a change; an entry beside the one that was opened; or the words as they were left,
 * which an undo brings back.
 */
export type Edited = { change: Change } | { beside: Change } | { left: Written; before: Entry };

interface Props {
  entry: Entry;
  /** A piece to go to at once. */
  mark?: { field: string; from: number; to: number };
  done: (edited: Edited) => void;
}

const writtenOf = ({ id: _, seq: __, ...written }: Entry): Written => written;

/** Changes an entry. What is half changed is kept as a draft of its own. */
export function EditEntry({ entry: given, mark, done }: Props) {
  // As it was when it was opened: the list may bring a newer one, which nobody has seen in this form.
  const [entry] = useState(given);
  const id = `edit-${entry.id}`;
  const writing = useDraft(formOf(entry.id), writtenOf(entry), entry);
  const said = useSignal({ text: '', warm: false });
  const busy = useSignal(false);
  /** It is gone, or another one by now: the words can be kept as a new one. */
  const apart = useSignal(false);
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
    try {
      const drafts = await writing.settle();
      if (apart.value) {
        done({ beside: { before: entry, after: await addEntry(next, drafts) } });
      } else {
        let isThere = false;
        const before = writing.before.value;
        const change = await changeEntry(
          entry.id,
          (now) => {
            isThere = true;
            return same(now, before) ? next : undefined;
          },
          drafts,
        );
        if (change) done({ change });
        else {
          // Somebody removed or changed it in another window: no words are lost with it.
          apart.value = true;
          said.value = { text: isThere ? t.changedElse : t.gone, warm: true };
        }
      }
    } catch {
      said.value = { text: common.storageFailed, warm: true };
    }
    busy.value = false;
  };
  const leave = async () => {
    const left = writing.value.value;
    const before = writing.before.value ?? entry;
    await writing.drop(writtenOf(entry));
    done({ left, before });
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
          {apart.value ? t.saveNew : t.saveChange}
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
