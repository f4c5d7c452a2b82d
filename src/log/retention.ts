import * as v from 'valibot';
import { daysAfter } from '../declaration/day';
import { dayOf, monthOf } from '../reminders/days';
import { own } from '../vault/own';
import type { Records } from '../vault/records';
import { type Entry, month } from './entry';
import { monthsBefore } from './months';

/** After how many months an entry may go. 0: never, which is how it is until the worker says else. */
export const spans = [0, 12, 24] as const;

/** What goes is announced so many days before, counted from the day on which it was shown. */
export const noticeDays = 14;
/** What the worker keeps is not asked about for so long. */
const keptDays = 365;

const day = v.pipe(v.string(), v.isoDate());
const schema = v.object({
  months: v.picklist(spans),
  announced: v.exactOptional(
    v.object({
      /** Only these may go: an old entry that was brought back since has its own announcement. */
      ids: v.array(v.string()),
      /** They are all older than this month. */
      before: month,
      /** The day on which the worker could first read it. */
      shown: day,
    }),
  ),
  /** Entries older than a month, which stay until a day. */
  kept: v.exactOptional(v.object({ before: month, until: day })),
});
export type Retention = v.InferOutput<typeof schema>;

const name = 'retention';
export const retention = own(name, schema, { months: 0 });

type Dated = Pick<Entry, 'id' | 'month'>;
export interface Announcement {
  before: string;
  /** The day on which they go, at the earliest. */
  on: string;
  entries: Dated[];
}
export type Decision =
  | { what: 'nothing' }
  | { what: 'announce'; isNew: boolean; announcement: Announcement }
  | { what: 'delete'; announcement: Announcement };

/** What is to be done with old entries on a day. Nothing goes that was not announced in time. */
export function decide(
  { months, announced, kept }: Retention,
  entries: readonly Dated[],
  now: Date,
): Decision {
  if (months === 0) return { what: 'nothing' };
  const today = dayOf(now);
  const before = monthsBefore(monthOf(now), months);
  const old = entries.filter(
    (entry) => entry.month < before && !(kept && today < kept.until && entry.month < kept.before),
  );
  // Shown on a day that is yet to come: then the clock was wrong, and it is announced again.
  const ids = new Set(announced && announced.shown <= today ? announced.ids : []);
  const due = old.filter(({ id }) => ids.has(id));
  if (announced && due.length) {
    const on = daysAfter(announced.shown, noticeDays);
    const announcement = { before: announced.before, on, entries: due };
    return today < on
      ? { what: 'announce', isNew: false, announcement }
      : { what: 'delete', announcement };
  }
  if (old.length === 0) return { what: 'nothing' };
  const announcement = { before, on: daysAfter(today, noticeDays), entries: old };
  return { what: 'announce', isNew: true, announcement };
}

/** Another choice begins anew: what was announced under the old one does not go under the new. */
export const withMonths = ({ kept }: Retention, months: Retention['months']): Retention =>
  kept ? { months, kept } : { months };

/** What was just shown. */
export const withShown = (
  now: Retention,
  { before, entries }: Announcement,
  today: Date,
): Retention => ({
  ...now,
  announced: { before, ids: entries.map(({ id }) => id), shown: dayOf(today) },
});

/**
 * What was said of entries that are deleted, or that come back, holds no more: should they be there
 * again, they are announced anew. To be called in the step that does it.
 */
export async function takeBackNotice(records: Records, ids: readonly string[]): Promise<void> {
  const stored = await records.get('own', name);
  const now = v.safeParse(schema, stored);
  if (!now.success || !now.output.announced) return;
  const { announced, ...others } = now.output;
  const these = new Set(ids);
  const left = announced.ids.filter((id) => !these.has(id));
  if (left.length === announced.ids.length) return;
  const next: Retention = left.length
    ? { ...others, announced: { ...announced, ids: left } }
    : others;
  records.put('own', name, next);
}

/** The worker keeps what was announced, or brought it back. */
export const withKept = ({ months }: Retention, before: string, today: Date): Retention => ({
  months,
  kept: { before, until: daysAfter(dayOf(today), keptDays) },
});
