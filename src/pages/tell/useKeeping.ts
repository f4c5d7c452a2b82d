import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { schedule } from '../../due/schedule';
import { common } from '../../texts/en/common';
import type { Done } from '../../ui/JustDone';

/**
 * Does one change and tells what came of it; nothing where there was nothing left to do.
 *
 * @returns whether it was done; nothing when another one was still under way, and it was not tried.
 */
export type Keep = (work: () => Promise<Done | undefined>) => Promise<boolean | undefined>;

/**
 * Changes what is kept and says what came of it, one change at a time: a second press on the same
 * button must not do it twice. After each change the alarm is set anew.
 *
 * @returns what was said last, and the way to change something.
 */
export function useKeeping(): { last: Signal<Done | undefined>; keep: Keep } {
  const last = useSignal<Done | undefined>(undefined);
  const busy = useRef(false);
  const keep: Keep = async (work) => {
    if (busy.current) return undefined;
    busy.current = true;
    try {
      last.value = (await work()) ?? last.value;
    } catch {
      last.value = { said: common.storageFailed, warm: true };
      return false;
    } finally {
      busy.current = false;
    }
    // Not waited for: the worker goes on meanwhile.
    schedule().catch(() => undefined);
    return true;
  };
  return { last, keep };
}
