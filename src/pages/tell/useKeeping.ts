import { type Signal, useSignal } from '@preact/signals';
import { schedule } from '../../due/schedule';
import { common } from '../../texts/en/common';
import type { Done } from '../../ui/JustDone';

/**
 * Changes what is kept and says what came of it. After each change the alarm is set anew.
 *
 * @returns what was said last, and the way to change something.
 */
export function useKeeping(): {
  last: Signal<Done | undefined>;
  keep: (work: () => Promise<Done>) => Promise<boolean>;
} {
  const last = useSignal<Done | undefined>(undefined);
  const keep = async (work: () => Promise<Done>) => {
    try {
      last.value = await work();
    } catch {
      last.value = { said: common.storageFailed, warm: true };
      return false;
    }
    // Not waited for: the worker goes on meanwhile.
    schedule().catch(() => undefined);
    return true;
  };
  return { last, keep };
}
