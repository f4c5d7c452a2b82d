import * as v from 'valibot';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Hours of the week by the worker's own clock. `to` before `from` goes on past midnight. */
export const hoursSchema = v.object({
  /** Days on which the hours begin; 0 is Monday. */
  days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  from: time,
  to: time,
});
export type Hours = v.InferOutput<typeof hoursSchema>;

/** The seven days in order, 0 is Monday. */
export const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

const two = (value: number) => String(value).padStart(2, '0');

/** Whether a time lies in the hours. The same time twice means the whole day. */
export function within({ days, from, to }: Hours, now: Date): boolean {
  const today = (now.getDay() + 6) % 7;
  const yesterday = (today + 6) % 7;
  const clock = `${two(now.getHours())}:${two(now.getMinutes())}`;
  if (from < to) return days.includes(today) && clock >= from && clock < to;
  return (days.includes(today) && clock >= from) || (days.includes(yesterday) && clock < to);
}
