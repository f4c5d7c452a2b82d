import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Log, listEntries } from '../../log/entries';
import { type Known, known } from '../../log/search';
import { onChanged } from '../../vault/changed';
import { Locked } from '../../vault/locked';

export type LogState =
  | { at: 'loading' }
  | { at: 'locked' }
  | { at: 'failed' }
  | { at: 'open'; log: Log; known: Known[] };

/** The whole log, in memory while the page is open, and read anew when an entry or the lock changed. */
export function useLog(): ReadonlySignal<LogState> {
  const state = useSignal<LogState>({ at: 'loading' });
  useEffect(() => {
    let gone = false;
    let reading = false;
    let again = false;
    const read = async (): Promise<void> => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      const next = await listEntries().then(
        (log): LogState => ({ at: 'open', log, known: known(log.entries) }),
        (fault): LogState => ({ at: fault instanceof Locked ? 'locked' : 'failed' }),
      );
      reading = false;
      if (gone) return;
      // A second reading that fails shows nothing old: it may have been locked meanwhile.
      state.value = next;
      if (again) {
        again = false;
        await read();
      }
    };
    read();
    const stop = onChanged((kinds) => {
      if (!kinds || kinds.includes('entry')) read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return state;
}
