const language = 'en-GB';

// Made once: a log of years asks for a name ten thousand times.
const days = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
const months = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' });

/** "22 November 2026", from an ISO day. */
export const dayName = (day: string): string => days.format(new Date(`${day}T12:00`));

/** "November 2026", from `YYYY-MM`. */
export const monthName = (month: string): string => months.format(new Date(`${month}-15T12:00`));

/** "14:30", and on another day "18 December, 14:30". @param time epoch milliseconds. */
export function timeName(time: number, now: Date): string {
  const sameDay = new Date(time).toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(language, {
    ...(sameDay ? {} : { day: 'numeric', month: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}
