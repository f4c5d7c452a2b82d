import { daysAfter, isDay, monthsAfter } from '../../declaration/day';
import type { Declared } from '../../declaration/declared';
import { dayOf } from '../../reminders/days';
import { tellTexts } from '../../texts/en/tell';

const t = tellTexts.after;

/** The days a worker can set, as they stand in their fields: empty where there is none. */
export interface Days {
  told: string;
  followUp: string;
  review: string;
}

/** Only those that are days, as they are kept. */
export function keptDays(days: Days): Pick<Declared, 'told' | 'followUp' | 'review'> {
  return Object.fromEntries(Object.entries(days).filter(([, day]) => isDay(day)));
}

/** What one press fills in. */
export const quickDays = (now: Date) => [
  { label: t.in2Weeks, day: daysAfter(dayOf(now), 14) },
  { label: t.in3Months, day: monthsAfter(dayOf(now), 3) },
];
