import { signal } from '@preact/signals';
import { lockIfRunOut } from '../../vault/auto-lock';
import { onChanged } from '../../vault/changed';
import { heldKey, onHeld } from '../../vault/key';
import { type LockState, lockState } from '../../vault/lock';
import { working } from './working';

/** How the private data is locked, in this window. `undefined` until that is known. */
export const lock = signal<LockState | undefined>(undefined);

/** When the time runs out, in epoch milliseconds, as far as this window knows. */
let runsOut = Number.POSITIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The last look wins: an older one may come back later. */
let looks = 0;
let leaving = false;

/**
 * Where the database can't be asked just now, as it was: a form must not lose its words for that. But
 * nothing is taken for open, and at first nothing private is shown.
 */
const unsure = (): LockState => {
  if (lock.value === undefined) return 'damaged';
  return lock.value === 'open' ? 'locked' : lock.value;
};

/** Looks anew. */
export async function look(): Promise<void> {
  looks += 1;
  const mine = looks;
  const [state, held] = await Promise.all([
    lockState().catch(unsure),
    heldKey().catch(() => undefined),
  ]);
  if (mine !== looks || leaving) return;
  runsOut = state === 'open' && held ? held.until : Number.POSITIVE_INFINITY;
  clearTimeout(timer);
  if (Number.isFinite(runsOut)) timer = setTimeout(timeIsOver, runsOut - Date.now());
  lock.value = state;
  // It may have run out just before its timer.
  if (state === 'locked') await lockIfRunOut().catch(() => undefined);
}

/** The key goes, whether or not the background is there to drop it. */
async function timeIsOver(): Promise<void> {
  await lockIfRunOut().catch(() => undefined);
  await look();
}

/** Blanks this window at once; whether it is so is looked at after that. */
const blank = (state: LockState | undefined) => {
  if (lock.value === 'open') lock.value = state;
};

/** Nothing private may be seen for a moment, when a tab is shown that slept over its time. */
function shownAgain(): void {
  if (document.visibilityState === 'visible' && Date.now() >= runsOut) blank('locked');
  look();
}

/**
 * The worker goes away from this tab and wants it locked then.
 *
 * @param drop drops the key, once what was being written had its turn to be kept.
 */
export async function leave(drop: () => Promise<void>): Promise<void> {
  leaving = true;
  blank('locked');
  await drop().finally(() => {
    leaving = false;
  });
  await look();
}

function start(): () => void {
  const stops = [
    onChanged((kinds) => (kinds ? undefined : look())),
    onHeld((isThere) => {
      // To take the passphrase off drops the key, too.
      if (!isThere && !working.value) blank('locked');
      look();
    }),
  ];
  const hidden = ({ persisted }: PageTransitionEvent) => {
    // The browser may keep the page as it is, and show it again when the time is over.
    if (persisted) blank(undefined);
  };
  addEventListener('pagehide', hidden);
  addEventListener('pageshow', shownAgain);
  document.addEventListener('visibilitychange', shownAgain);
  look();
  return () => {
    for (const stop of stops) stop();
    removeEventListener('pagehide', hidden);
    removeEventListener('pageshow', shownAgain);
    document.removeEventListener('visibilitychange', shownAgain);
    clearTimeout(timer);
    looks += 1;
    lock.value = undefined;
  };
}

let users = 0;
let stop: (() => void) | undefined;

/** Keeps `lock` true while anyone looks at it. @returns how to stop. */
export function watchLock(): () => void {
  users += 1;
  stop ??= start();
  return () => {
    users -= 1;
    if (users > 0) return;
    stop?.();
    stop = undefined;
  };
}
