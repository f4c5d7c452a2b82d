import { lockChoices, lockSurely, stayOpen } from '../../vault/auto-lock';
import { onChanged } from '../../vault/changed';
import { leave, lock } from './lock-state';

/** A sign of the worker is written down at most so often, in milliseconds. */
const every = 15_000;
/** What was being written has so long to be kept before the key goes, in milliseconds. */
const grace = 300;

/** Keeps the log open while the worker presses and types here. A script's own events don't count. */
export function keepOpen(): () => void {
  let last = 0;
  const sign = ({ isTrusted }: Event) => {
    const now = Date.now();
    if (!isTrusted || lock.value !== 'open' || (now >= last && now - last < every)) return;
    last = now;
    stayOpen().catch(() => undefined);
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, sign, { capture: true });
  return () => {
    for (const type of ['pointerdown', 'keydown'])
      removeEventListener(type, sign, { capture: true });
  };
}

/** Locks when the worker goes to another tab, if they chose that. */
export function lockOnLeave(): () => void {
  let onHide = false;
  // Read beforehand: there is no time for it when the page is closed.
  const read = () =>
    lockChoices.read().then(
      (choices) => {
        onHide = choices.onHide;
      },
      () => undefined,
    );
  const hidden = () => {
    if (document.visibilityState === 'hidden' && onHide && lock.value === 'open')
      leave(() => lockSurely(grace)).catch(() => undefined);
  };
  const stop = onChanged((kinds) => (!kinds || kinds.includes('own') ? read() : undefined));
  document.addEventListener('visibilitychange', hidden);
  read();
  return () => {
    stop();
    document.removeEventListener('visibilitychange', hidden);
  };
}
