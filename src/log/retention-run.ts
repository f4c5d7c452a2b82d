import { deleteEntries, listEntries } from './entries';
import type { Entry } from './entry';
import {
  type Announcement,
  type Decision,
  decide,
  retention,
  withKept,
  withShown,
} from './retention';

/** Windows take turns: what one has deleted the other must not announce as deleted once more. */
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('handrail-retention', work);

/**
 * @param entries the whole log, where it is at hand.
 * @throws Locked.
 */
export async function decideNow(now: Date, entries?: readonly Entry[]): Promise<Decision> {
  const chosen = await retention.read();
  // The whole log is read only where it is needed.
  if (chosen.months === 0) return { what: 'nothing' };
  return decide(chosen, entries ?? (await listEntries()).entries, now);
}

/** Remembers that an announcement is on the screen. Its fourteen days begin here. */
export const wasShown = (announcement: Announcement, now: Date): Promise<unknown> =>
  inTurn(async () => {
    const decision = await decideNow(now);
    if (decision.what !== 'announce' || !decision.isNew) return;
    await retention.change((chosen) => withShown(chosen, announcement, now));
  });

export interface Deleted {
  announcement: Announcement;
  /** Brings them back, and keeps them. */
  undo: () => Promise<void>;
}

const keep = async (before: string, now: Date): Promise<void> => {
  await retention.change((chosen) => withKept(chosen, before, now));
};

/** The worker wants to keep what was announced. */
export const keepAnnounced = ({ before }: Announcement, now: Date): Promise<void> =>
  inTurn(() => keep(before, now));

/**
 * Deletes what was announced, if its day has come.
 *
 * @returns nothing where there was nothing to delete.
 * @throws Locked, and what the browser throws when nothing can be stored.
 */
export const deleteDue = (now: Date): Promise<Deleted | undefined> =>
  inTurn(async () => {
    const decision = await decideNow(now);
    if (decision.what !== 'delete') return undefined;
    const { announcement } = decision;
    const back = await deleteEntries(announcement.entries.map(({ id }) => id));
    return {
      announcement,
      undo: () =>
        inTurn(async () => {
          // Kept first: otherwise they would go again at the next look.
          await keep(announcement.before, now);
          await back();
        }),
    };
  });
