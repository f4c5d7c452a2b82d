import * as v from 'valibot';
import { isDay } from '../../declaration/day';
import { own } from '../../vault/own';

/** The day of the last backup, `YYYY-MM-DD`, and no more of it; empty before the first one. */
export const lastBackup = own(
  'last-backup',
  v.pipe(
    v.string(),
    v.check((day) => day === '' || isDay(day)),
  ),
  '',
);

/** Whole days since a day. A clock that was set back makes it today. */
export function daysSince(day: string, now: Date): number {
  const then = new Date(`${day}T12:00`);
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  return Math.max(0, Math.round((today.getTime() - then.getTime()) / 86_400_000));
}
