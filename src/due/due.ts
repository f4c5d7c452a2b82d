import { daysAfter } from '../declaration/day';
import type { Declared } from '../declaration/declared';
import { dayOf } from '../reminders/days';

/** The two days on which a worker may want to come back to a line. */
export const dayKinds = ['followUp', 'review'] as const;
export type DayKind = (typeof dayKinds)[number];

/** Something that waits for a day, in a line the worker keeps. */
export interface DueDay {
  line: Declared;
  kind: DayKind;
  /** `YYYY-MM-DD` */
  day: string;
}

/** The hour at which a day begins to count, by the worker's own clock: not in the night. */
const hour = 9;

/** When a day begins to count, in epoch milliseconds. @param day `YYYY-MM-DD` */
export function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour).getTime();
}

/** Every day that still waits. What the worker closed waits for nothing. */
export const waitingDays = (lines: readonly Declared[]): DueDay[] =>
  lines
    .filter(({ state }) => state !== 'closed')
    .flatMap((line) =>
      dayKinds.flatMap((kind) => {
        const day = line[kind];
        return day ? [{ line, kind, day }] : [];
      }),
    );

/** What is due: every follow-up and review whose day has come, the oldest first. */
export const dueOn = (lines: readonly Declared[], now: Date): DueDay[] =>
  waitingDays(lines)
    .filter(({ day }) => startOf(day) <= now.getTime())
    .sort((a, b) => a.day.localeCompare(b.day));

/** The line after the worker did what was due. */
export function done({ line, kind }: DueDay, now: Date): Declared {
  const { [kind]: _day, ...rest } = line;
  const today = dayOf(now);
  if (kind === 'review') return { ...rest, reviewed: today };
  // "You wanted to tell your manager": then that is what was done.
  return line.state === 'to-tell' ? { ...rest, state: 'told', told: today } : rest;
}

/** The line with the same day again in two weeks. */
export const inTwoWeeks = ({ line, kind }: DueDay, now: Date): Declared => ({
  ...line,
  [kind]: daysAfter(dayOf(now), 14),
});
