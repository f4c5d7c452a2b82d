import { monthOf } from '../reminders/days';
import { type History, weeksKept } from '../reminders/history';
import type { Entry } from './entry';

export interface Month {
  /** `YYYY-MM` */
  month: string;
  entries: number;
  /** Reminders shown; nothing for months of which no counts are kept any more. */
  reminders: number | undefined;
}

/** A month so many before another, `YYYY-MM`. */
export function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(year, number - 1 - count, 15));
}

const shownIn = (week: History['weeks'][string] = {}): number =>
  Object.values(week).reduce((sum, outcomes) => sum + (outcomes?.shown ?? 0), 0);

/** The first month of which reminders may still be counted. */
function countedFrom(now: Date): string {
  const first = new Date(now.getFullYear(), now.getMonth(), now.getDate() - weeksKept * 7);
  return monthOf(first);
}

/**
 * The last twelve months, oldest first. Reminders are counted by week, so a week belongs to the month
 * of its Monday.
 */
export function byMonth(entries: readonly Entry[], history: History, now: Date): Month[] {
  const from = countedFrom(now);
  const weeks = Object.entries(history.weeks);
  return Array.from({ length: 12 }, (_, index) => {
    const month = monthsBefore(monthOf(now), 11 - index);
    const counted = weeks.filter(([monday]) => monday.startsWith(month));
    return {
      month,
      entries: entries.filter((entry) => entry.month === month).length,
      reminders:
        month < from && counted.length === 0
          ? undefined
          : counted.reduce((sum, [, week]) => sum + shownIn(week), 0),
    };
  });
}
