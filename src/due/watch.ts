import { browser } from 'wxt/browser';
import { hearNotice } from './notice';
import { alarmName, announce, schedule } from './schedule';

/** What fails here is tried again at the next change and the next start. */
const quietly = (work: () => Promise<void>) => () => work().catch(() => undefined);

/**
 * The background's part: to hear the alarm, and to set it at every start. To be called while the
 * background starts, since the browser hands events only to who listens by then.
 */
export function watchDue(): void {
  const rang = quietly(announce);
  browser.alarms.onAlarm.addListener(({ name }) => (name === alarmName ? rang() : undefined));
  browser.runtime.onInstalled.addListener(quietly(schedule));
  browser.runtime.onStartup.addListener(quietly(schedule));
  browser.permissions.onAdded.addListener(hearNotice);
  hearNotice();
}
