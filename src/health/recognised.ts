import { storage } from 'wxt/utils/storage';
import type { Kind, Sign } from '../detection/moment';
import { dayOf } from '../reminders/days';
import { type Health, missedAgain, readHealth } from './health';
import { signOf } from './signs';

const recognisedItem = storage.defineItem<unknown>('local:health', { version: 1 });
const missedItem = storage.defineItem<unknown>('local:missed', { version: 1 });

/** The background and the pages take turns, so that neither writes back what the other took away. */
const inTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('handrail-health', work);

export async function loadHealth(): Promise<Health> {
  const [known, unknown] = await Promise.all([recognisedItem.getValue(), missedItem.getValue()]);
  return readHealth(known, unknown, dayOf(new Date()));
}

const recognised = async () => (await loadHealth()).recognised;
const missed = async () => (await loadHealth()).missed;

/** Is it still on, once it is our turn? What was removed meanwhile must not come back. */
type IsOn = () => Promise<boolean>;
const always: IsOn = async () => true;

/** The rules know this sign's kinds there after all. */
async function notMissed(key: string, sign: Sign): Promise<void> {
  const all = await missed();
  if (!all[key]?.[sign]) return;
  const { [sign]: _over, ...others } = all[key];
  await missedItem.setValue({ ...all, [key]: others });
}

/** A moment of this kind was recognised. @param key see `healthKey` */
export const sawKind = (key: string, kind: Kind, now: Date, isOn = always): Promise<void> =>
  inTurn(async () => {
    if (!(await isOn())) return;
    const sign = signOf(kind);
    if (sign) await notMissed(key, sign);
    const before = await recognised();
    const today = dayOf(now);
    if (before[key]?.[kind] === today) return;
    await recognisedItem.setValue({ ...before, [key]: { ...before[key], [kind]: today } });
  });

/** Something looked like a moment, and the site's rules did not know it. @param rules when checked */
export const sawMissed = (
  key: string,
  sign: Sign,
  rules: string,
  now: Date,
  isOn = always,
): Promise<void> =>
  inTurn(async () => {
    if (!(await isOn())) return;
    const before = await missed();
    const again = missedAgain(before[key]?.[sign], sign, rules, dayOf(now));
    if (again === before[key]?.[sign]) return;
    await missedItem.setValue({ ...before, [key]: { ...before[key], [sign]: again } });
  });

/** The rules were looked at anew, and they know it. */
export const sawKnown = (key: string, sign: Sign): Promise<void> =>
  inTurn(() => notMissed(key, sign));

const without = <Value>(all: Record<string, Value>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));

/** A server has other software now: what its old rules missed says nothing of the new ones. */
export const forgetMissed = (key: string): Promise<void> =>
  inTurn(async () => missedItem.setValue(without(await missed(), key)));

/** A server that the worker removed leaves nothing behind, its name least of all. */
export const forgetHealth = (key: string): Promise<void> =>
  inTurn(async () => {
    await missedItem.setValue(without(await missed(), key));
    await recognisedItem.setValue(without(await recognised(), key));
  });

/** Hears when either changes. @returns how to stop hearing. */
export function onHealth(changed: () => void): () => void {
  const stops = [recognisedItem.watch(changed), missedItem.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
