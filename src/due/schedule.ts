import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { listDeclared } from '../declaration/store';
import { loadSettings } from '../settings/store';
import { markEverywhere } from '../surfaces/toolbar';
import { own } from '../vault/own';
import { nextTime, standing, withoutAhead } from './next';
import { showNotice } from './notice';
import { type DueTime, dueTimes } from './sources';

/** The one alarm. Its name says nothing, since the browser keeps names where we can't reach them. */
export const alarmName = 'due';

/** What was announced, by key. With the private data: a page could read the settings. */
const announcedKeys = own('announced', v.array(v.string()), []);

/** Should it not be stored, it is announced once more: twice is better than never. */
const remember = (keys: string[]) => announcedKeys.keep(keys).catch(() => undefined);

const timesNow = async (): Promise<DueTime[]> => {
  const [{ declared }, settings] = await Promise.all([listDeclared(), loadSettings()]);
  return dueTimes({ lines: declared, settings });
};

/** Pages and the background take turns: an older view must not win over a newer one. */
const inTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('handrail-due', work);

async function settle(times: DueTime[], announced: readonly string[]): Promise<void> {
  const now = Date.now();
  const set = (await browser.alarms.get(alarmName))?.scheduledTime;
  const when = nextTime(times, announced, now, set);
  if (when !== set) {
    if (when === undefined) await browser.alarms.clear(alarmName);
    else await browser.alarms.create(alarmName, { when });
  }
  await markEverywhere(standing(times, announced, now).announced.length > 0);
}

/**
 * Sets the alarm for what comes due next, and the mark on the icon for what is due. To be called
 * after each change, and at every start: Firefox forgets alarms. Where all is as it should be it
 * only looks.
 *
 * @throws when the private data can't be read.
 */
export const schedule = (): Promise<void> =>
  inTurn(async () => {
    const [times, before] = await Promise.all([timesNow(), announcedKeys.read()]);
    const announced = withoutAhead(times, before, Date.now());
    if (announced.length < before.length) await remember(announced);
    await settle(times, announced);
  });

/** The alarm went off: say once that something is due, and wait for the next. */
export const announce = (): Promise<void> =>
  inTurn(async () => {
    const [times, before] = await Promise.all([timesNow(), announcedKeys.read()]);
    const { announced, fresh } = standing(times, before, Date.now());
    // Only what is still due is remembered, so that the list stays short.
    const now = [...announced.filter((time) => time.announce), ...fresh].map(({ key }) => key);
    if (fresh.length) await remember(now);
    await settle(times, now);
    if (fresh.length) await showNotice();
  });

/** Forgets alarm and mark, when everything is deleted. */
export const forgetDue = (): Promise<void> =>
  inTurn(async () => {
    await browser.alarms.clear(alarmName);
    await markEverywhere(false);
  });
