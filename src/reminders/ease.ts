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

/** Two or more closed quickly in the last three weeks, and no fewer than were read. */
export function closesQuickly(history: History, group: Group, now: Date): boolean {
  let shown = 0;
  let quick = 0;
  let monday = weekOf(now);
  for (let week = 0; week < weeksLookedAt; week++) {
    const sum = weekSum(history, group, monday);
    shown += sum.shown;
    quick += sum.quick;
    monday = weekBefore(monday);
  }
  return quick >= quickOnes && quick * 2 >= shown;
}

/** The week's limit: half of what the worker set while reminders are closed quickly; one becomes one every other week. */
export function weekLimit(settings: Settings, history: History, group: Group, now: Date): number {
  const { week } = settings.budgets[group];
  if (!settings.ease || week === 0 || !closesQuickly(history, group, now)) return week;
  const half = Math.floor(week / 2);
  const lastWeek = weekSum(history, group, weekBefore(weekOf(now))).shown;
  return half > 0 ? half : lastWeek > 0 ? 0 : 1;
}
