import { type Signal, useSignal } from '@preact/signals';
import { choose, chosen } from '../../log/chosen';
import { formOf, keepBeside } from '../../log/drafts';
import { type Change, deleteEntries, undoChange } from '../../log/entries';
import type { Entry, Written } from '../../log/entry';
import { common } from '../../texts/en/common';
import { logTexts } from '../../texts/en/log';
import type { Done } from '../../ui/JustDone';
import type { Edited } from './EditEntry';

const t = logTexts.list;

export interface Editing {
  /** The entry that is open for changing, as it was then. */
  open: Signal<Entry | undefined>;
  /** What was done last, with its undo. */
  last: Signal<Done | undefined>;
  /** What was just changed, for another look. */
  look: Signal<Change | undefined>;
  start: (entry: Entry) => void;
  /** The form was closed. */
  end: (entry: Entry, edited: Edited) => void;
  remove: (entry: Entry) => void;
}

/** Changes and removes entries, says what came of it, and takes it back. */
export function useEditing(): Editing {
  const open = useSignal<Entry | undefined>(undefined);
  const last = useSignal<Done | undefined>(undefined);
  const look = useSignal<Change | undefined>(undefined);

  const attempt = async (work: () => Promise<Done>) => {
    last.value = await work().catch(() => ({ said: common.storageFailed, warm: true }));
  };
  const undo = (change: Change) =>
    attempt(async () => {
      look.value = undefined;
      return { said: (await undoChange(change)) ? t.unchanged : t.wasChanged };
    });
  const goOn = async (entry: Entry, left: Written, begunOn: Entry) => {
    await attempt(async () => {
      await keepBeside(formOf(entry.id), left, begunOn);
      open.value = entry;
      return { said: logTexts.write.isBack };
    });
  };

  return {
    open,
    last,
    look,
    start(entry) {
      last.value = undefined;
      look.value = undefined;
      open.value = entry;
    },
    end(entry, edited) {
      open.value = undefined;
      if ('left' in edited) {
        const { id: _, seq: __, ...before } = entry;
        const isSame = JSON.stringify(before) === JSON.stringify(edited.left);
        last.value = isSame
          ? { said: t.unchanged }
          : { said: t.unchanged, undo: () => goOn(entry, edited.left, edited.before) };
        return;
      }
      if ('beside' in edited) {
        look.value = edited.beside;
        last.value = { said: logTexts.write.saved };
        return;
      }
      look.value = edited.change;
      last.value = { said: t.changed, undo: () => undo(edited.change) };
    },
    remove: ({ id }) =>
      attempt(async () => {
        look.value = undefined;
        const back = await deleteEntries([id]);
        const wasChosen = chosen.value.has(id);
        choose(id, false);
        const undo = () =>
          attempt(async () => {
            await back();
            choose(id, wasChosen);
            return { said: t.back };
          });
        return { said: t.removed, undo };
      }),
  };
}
