import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { listDeclared } from '../declaration/store';
import { loadSettings } from '../settings/store';
import { markEverywhere } from '../surfaces/toolbar';
import { Locked } from '../vault/locked';
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

/**
 * When something was announced while all was locked, in epoch milliseconds. What it was could not be
 * read then, so it is taken as said for everything that was due. In memory alone.
 */
const saidLocked = storage.defineItem<number>('session:due-said', { fallback: 0 });

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

function ifLocked(fault: unknown): undefined {
  if (!(fault instanceof Locked)) throw fault;
}

const withSaid = (times: DueTime[], announced: readonly string[], said: number): string[] => [
  ...new Set([
    ...announced,
    ...times.filter(({ at, announce }) => announce && at <= said).map(({ key }) => key),
  ]),
];

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key) => other.includes(key));

/**
 * Sets the alarm for what comes due next, and the mark on the icon for what is due. To be called
 * after each change, and at every start: Firefox forgets alarms. Where all is as it should be it
 * only looks.
 *
 * @throws when the private data is damaged. While it is locked all stays as it is.
 */
export const schedule = (): Promise<void> =>
  inTurn(async () => {
    const read = await Promise.all([timesNow(), announcedKeys.read()]).catch(ifLocked);
    // What is due can't be known: alarm and mark stay as they are.
    if (!read) return;
    const [times, before] = read;
    const said = await saidLocked.getValue();
    const announced = withoutAhead(times, withSaid(times, before, said), Date.now());
    if (!same(announced, before)) await remember(announced);
    if (said) await saidLocked.removeValue();
    await settle(times, announced);
  });

/** The alarm went off: say once that something is due, and wait for the next. */
export const announce = (): Promise<void> =>
  inTurn(async () => {
    const read = await Promise.all([timesNow(), announcedKeys.read()]).catch(ifLocked);
    if (!read) {
      await saidLocked.setValue(Date.now());
      await markEverywhere(true);
      return showNotice();
    }
    const [times, before] = read;
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
