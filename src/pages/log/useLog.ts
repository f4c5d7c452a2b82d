import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Log, listAgain, listEntries } from '../../log/entries';
import { type Known, known } from '../../log/search';
import { onChanged } from '../../vault/changed';
import { Locked } from '../../vault/locked';

export type LogState =
  | { at: 'loading' }
  | { at: 'locked' }
  | { at: 'failed' }
  | { at: 'open'; log: Log; known: Known[] };

type Open = Extract<LogState, { at: 'open' }>;
/** More entries than this at once are not read one by one. */
const few = 20;

/** @param before with it, what stayed the same is not made ready again. */
const opened = (log: Log, before?: Open): LogState => ({
  at: 'open',
  log,
  known: known(log.entries, before?.known),
});

/** @param ids of the entries that changed; nothing where it may be all of them. */
async function readState(now: LogState, ids: ReadonlySet<string> | undefined): Promise<LogState> {
  try {
    const again = ids && now.at === 'open' ? await listAgain(now.log, ids) : undefined;
    if (again && now.at === 'open') return opened(again, now);
    return opened(await listEntries());
  } catch (fault) {
    // A second reading that fails shows nothing old: it may have been locked meanwhile.
    return { at: fault instanceof Locked ? 'locked' : 'failed' };
  }
}

/** The whole log, in memory while the page is open. What changed is read anew, and no more than that. */
export function useLog(): ReadonlySignal<LogState> {
  const state = useSignal<LogState>({ at: 'loading' });
  useEffect(() => {
    let gone = false;
    let reading = false;
    /** What is still to be read: entries by id, or all of them. */
    let changed: Set<string> | 'all' = 'all';
    const read = async (): Promise<void> => {
      if (reading) return;
      reading = true;
      while (!gone && (changed === 'all' || changed.size)) {
        const ids = changed === 'all' || changed.size > few ? undefined : changed;
        changed = new Set();
        const next = await readState(state.value, ids);
        if (!gone) state.value = next;
      }
      reading = false;
    };
    read();
    const stop = onChanged((kinds, records) => {
      if (kinds && !kinds.includes('entry')) return;
      if (!records) changed = 'all';
      else if (changed !== 'all')
        for (const { kind, id } of records) if (kind === 'entry') changed.add(id);
      read();
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return state;
}
