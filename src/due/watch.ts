import { browser } from 'wxt/browser';
import { onSettings } from '../settings/store';
import { onChanged } from '../vault/changed';
import { hearNotice } from './notice';
import { alarmName, announce, schedule } from './schedule';

/** What fails here is tried again at the next change and the next start. */
const quietly = (work: () => Promise<void>) => () => work().catch(() => undefined);

/**
 * The background's part: to hear the alarm, and to set it at every start and after each change. Not
 * every start is told: not the one after Handrail was turned off and on again. And a page may be
 * closed between a change and its alarm. To be called while the background starts, since the browser
 * hands events only to who listens by then.
 */
export function watchDue(): void {
  const rang = quietly(announce);
  const look = quietly(schedule);
  browser.alarms.onAlarm.addListener(({ name }) => (name === alarmName ? rang() : undefined));
  // These wake the background; without them it would not start with the browser.
  browser.runtime.onInstalled.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.permissions.onAdded.addListener(hearNotice);
  hearNotice();
  onSettings(look);
  onChanged(look);
  look();
}
