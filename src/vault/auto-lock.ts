import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { inTurn } from './db';
import { dropIfRunOut, markDrop, stillHere } from './key';
import { lockNow } from './lock';
import { own } from './own';

/** Minutes without a sign of the worker, after which it locks. */
export const idleMinutes = [1, 5, 15, 60] as const;

const choicesSchema = v.object({
  idle: v.picklist(idleMinutes),
  /** Whether it also locks as soon as another tab is looked at. */
  onHide: v.boolean(),
});
export type LockChoices = v.InferOutput<typeof choicesSchema>;

/** When it locks by itself. Private as the rest: it is read once the log is open. */
export const lockChoices = own('lock', choicesSchema, { idle: 5, onHide: false });

export const idleOf = ({ idle }: Pick<LockChoices, 'idle'>): number => idle * 60_000;

/** The alarm for when the time runs out, and the one for a tab that was left. */
export const lockAlarm = 'lock';
export const leftAlarm = 'lock-left';

/**
 * The worker is still there, so the time begins anew. The alarm is only a help: what runs out is
 * looked at on every use of the key.
 *
 * @param idle in milliseconds, where another time is wanted from now on.
 */
export async function stayOpen(idle?: number): Promise<void> {
  const when = await stillHere(idle);
  if (when !== undefined) await browser.alarms.create(lockAlarm, { when });
}

/** Stays open for as long as the worker chose. To be called once it is open. */
export const stayAsChosen = async (): Promise<void> => stayOpen(idleOf(await lockChoices.read()));

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** At most so long is waited for what is being stored, in milliseconds. */
const mostForWords = 1500;

/**
 * Locks, even where the page is closed in the same moment: then the alarm does it.
 *
 * @param after milliseconds to wait first.
 */
export async function lockSurely(after = 0): Promise<void> {
  browser.alarms.create(leftAlarm, { when: Date.now() + 3000 });
  if (after) {
    await markDrop();
    await sleep(after);
    // A slow disk must not cost the words that are on their way to it. Longer work goes on without.
    await Promise.race([inTurn(async () => undefined), sleep(mostForWords)]);
  }
  await lockNow(after > 0);
  await browser.alarms.clear(leftAlarm);
}

/** Drops the key if its time is over, and waits for that if it is not. */
export async function lockIfRunOut(): Promise<void> {
  const when = await dropIfRunOut();
  if (when !== undefined) await browser.alarms.create(lockAlarm, { when });
}
