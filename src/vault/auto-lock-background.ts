import { browser } from 'wxt/browser';
import { leftAlarm, lockAlarm, lockIfRunOut } from './auto-lock';
import { lockNow } from './lock';

/**
 * The background's part: it drops the key when no page is left to do it. It may have slept when the
 * time ran out, so it looks at every start. To be called while it starts.
 */
export function watchAutoLock(): void {
  const look = () => lockIfRunOut().catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lockAlarm) return look();
    return name === leftAlarm ? lockNow().catch(() => undefined) : undefined;
  });
  look();
}
