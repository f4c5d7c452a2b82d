import * as v from 'valibot';
import { own } from '../log/own';
import { dayOf } from '../reminders/days';

/** How often the home page asks whether anyone the worker knows now uses the service, in months. */
const every = 3;

/** The day from which the next three months count, `YYYY-MM-DD`; empty before the first visit. */
export const checkIn = own('check-in', v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/)), '');

/** Whether three months have gone by. A day that lies ahead is a clock that was set back. */
export function isCheckInDue(since: string, now: Date): boolean {
  if (since === '') return false;
  const due = new Date(`${since}T00:00`);
  due.setMonth(due.getMonth() + every);
  return now >= due || since > dayOf(now);
}

/** The day to keep, so that the question comes back in a week. */
export function inAWeek(now: Date): string {
  const day = new Date(now);
  day.setDate(day.getDate() + 7);
  day.setMonth(day.getMonth() - every);
  return dayOf(day);
}
