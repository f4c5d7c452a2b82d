import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Kind, kinds, type Moment } from '../detection/moment';
import { dayOf } from '../reminders/days';

const schema = v.record(v.string(), v.record(v.picklist(kinds), v.string()));
/** By site and kind: the last day on which Handrail recognised one. No more than the day. */
export type Recognised = Record<string, Partial<Record<Kind, string>>>;

const item = storage.defineItem<unknown>('local:health', { version: 1 });

export async function recognised(): Promise<Recognised> {
  const read = v.safeParse(schema, await item.getValue());
  return read.success ? read.output : {};
}

export async function sawMoment({ site, kind }: Moment, now: Date): Promise<void> {
  const before = await recognised();
  const today = dayOf(now);
  if (before[site]?.[kind] === today) return;
  await item.setValue({ ...before, [site]: { ...before[site], [kind]: today } });
}
