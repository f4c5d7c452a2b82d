import * as v from 'valibot';
import { monthOf } from '../reminders/days';
import { own } from '../vault/own';
import type { Entry } from './entry';
import { monthsBefore } from './months';
import { elements } from './tags';

/**
 * The month in which the worker's registration year begins, 1 to 12; `null` until they say so. No
 * source gives one for all, as it hangs on the day of registering.
 */
export const yearBegins = own(
  'registration-month',
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  null,
);

/** The first month of the registration year that is running, `YYYY-MM`. @param begins 1 to 12. */
export function yearFrom(begins: number, now: Date): string {
  const today = monthOf(now);
  const back = (now.getMonth() + 1 - begins + 12) % 12;
  return monthsBefore(today, back);
}

export interface Covered {
  tag: string;
  /** Months with an entry on it, the latest first, each once. */
  months: string[];
}

/** For each core learning element, the months of this registration year with an entry on it. */
export function covered(entries: readonly Entry[], begins: number, now: Date): Covered[] {
  const from = yearFrom(begins, now);
  const until = monthsBefore(from, -11);
  const year = entries.filter(({ month }) => month >= from && month <= until);
  return Object.keys(elements.tags).map((tag) => ({
    tag,
    months: [...new Set(year.filter(({ tags }) => tags.includes(tag)).map(({ month }) => month))]
      .sort()
      .reverse(),
  }));
}
