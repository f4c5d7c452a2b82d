import { daysAfter, monthsAfter } from '../declaration/day';
import { dayOf } from '../reminders/days';
import { own } from '../vault/own';
import { checkInSchema } from './shapes';

/** How often the home page asks whether anyone the worker knows now uses the service, in months. */
const every = 3;

/** The day on which to ask next, `YYYY-MM-DD`; empty before the first visit. No answer is kept. */
export const checkIn = own('check-in', checkInSchema, '');

export const inThreeMonths = (now: Date): string => monthsAfter(dayOf(now), every);
export const inAWeek = (now: Date): string => daysAfter(dayOf(now), 7);

/** Whether the day has come. One further off than three months is a clock that was set back. */
export const isCheckInDue = (next: string, now: Date): boolean =>
  next !== '' && (next <= dayOf(now) || next > inThreeMonths(now));
