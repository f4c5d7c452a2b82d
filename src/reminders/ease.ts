import { kinds } from '../detection/moment';
import type { Group, Settings } from '../settings/settings';
import { weekBefore, weekOf } from './days';
import { groupOf, type History } from './history';

/**
 * Reminders that are closed unread teach a person to close them unread. So they become fewer for a
 * while, and the rate comes back by itself.
 */
const weeksLookedAt = 3;
const quickOnes = 2;

/** How many reminders of a group there were in a week, and how many were closed quickly. */
export function weekSum(
  history: History,
  group: Group,
  monday: string,
): { shown: number; quick: number } {
  const week = history.weeks[monday] ?? {};
  const sum = { shown: 0, quick: 0 };
  for (const kind of kinds.filter((kind) => groupOf(kind) === group)) {
    sum.shown += week[kind]?.shown ?? 0;
    sum.quick += week[kind]?.quick ?? 0;
  }
  return sum;
}

/** How many reminders there were this week, and in all the weeks that are looked at. */
export function lately(history: History, groups: readonly Group[], now: Date) {
  const weeks = { shown: 0, quick: 0 };
  let week = weeks;
  let monday = weekOf(now);
  for (let back = 0; back < weeksLookedAt; back++) {
    for (const group of groups) {
      const { shown, quick } = weekSum(history, group, monday);
      weeks.shown += shown;
      weeks.quick += quick;
    }
    if (back === 0) week = { ...weeks };
    monday = weekBefore(monday);
  }
  return { week, weeks };
}

/** Two or more closed quickly in the last three weeks, and no fewer than were read. */
export function closesQuickly(history: History, group: Group, now: Date): boolean {
  const { shown, quick } = lately(history, [group], now).weeks;
  return quick >= quickOnes && quick * 2 >= shown;
}

/**
 * The week's limit: half of what the worker set while reminders are closed quickly; one becomes one
 * every other week.
 */
export function weekLimit(settings: Settings, history: History, group: Group, now: Date): number {
  const { week } = settings.budgets[group];
  if (!settings.ease || week === 0 || !closesQuickly(history, group, now)) return week;
  const half = Math.floor(week / 2);
  const lastWeek = weekSum(history, group, weekBefore(weekOf(now))).shown;
  return half > 0 ? half : lastWeek > 0 ? 0 : 1;
}
