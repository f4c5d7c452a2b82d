import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Moment, Sign } from '../detection/moment';
import { dayOf } from '../reminders/days';
import {
  type AllMissed,
  type Health,
  missedAgain,
  missedSchema,
  type Recognised,
  recognisedSchema,
  signOf,
} from './health';

const recognisedItem = storage.defineItem<unknown>('local:health', { version: 1 });
const missedItem = storage.defineItem<unknown>('local:missed', { version: 1 });

export async function recognised(): Promise<Recognised> {
  const read = v.safeParse(recognisedSchema, await recognisedItem.getValue());
  return read.success ? read.output : {};
}

export async function missed(): Promise<AllMissed> {
  const read = v.safeParse(missedSchema, await missedItem.getValue());
  return read.success ? read.output : {};
}

export async function loadHealth(): Promise<Health> {
  const [known, unknown] = await Promise.all([recognised(), missed()]);
  return { recognised: known, missed: unknown };
}

export async function sawMoment({ site, kind }: Moment, now: Date): Promise<void> {
  const [before, all] = await Promise.all([recognised(), missed()]);
  const today = dayOf(now);
  const sign = signOf(kind);
  if (sign && all[site]?.[sign]) {
    const { [sign]: _over, ...others } = all[site];
    await missedItem.setValue({ ...all, [site]: others });
  }
  if (before[site]?.[kind] === today) return;
  await recognisedItem.setValue({ ...before, [site]: { ...before[site], [kind]: today } });
}

/** Something looked like a moment, and the site's rules did not know it. */
export async function sawMissed(site: string, sign: Sign, now: Date): Promise<void> {
  const before = await missed();
  const again = missedAgain(before[site]?.[sign], dayOf(now));
  if (again === before[site]?.[sign]) return;
  await missedItem.setValue({ ...before, [site]: { ...before[site], [sign]: again } });
}

/** Hears when either changes. @returns how to stop hearing. */
export function onHealth(changed: () => void): () => void {
  const stops = [recognisedItem.watch(changed), missedItem.watch(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
