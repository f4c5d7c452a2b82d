import { dayOf } from '../reminders/days';

/** Whether a text is a real day of the calendar, `YYYY-MM-DD`, in this century. */
export function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = new Date(`${text}T00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** The day so many days after a day. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

/** The same day some months on, or that month's last day where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T12:00`);
  const wanted = date.getDate();
  date.setMonth(date.getMonth() + months);
  if (date.getDate() !== wanted) date.setDate(0);
  return dayOf(date);
}
