/** A day of the worker's own calendar, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** `YYYY-MM`. */
export const monthOf = (now: Date): string => dayOf(now).slice(0, 7);

/** The Monday that a week begins with, as a day. */
export function weekOf(now: Date): string {
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return dayOf(monday);
}

/** The Monday before a Monday, as a day. */
export function weekBefore(monday: string): string {
  const day = new Date(`${monday}T12:00`);
  day.setDate(day.getDate() - 7);
  return dayOf(day);
}

/** Midnight at the end of today, epoch milliseconds. */
export const endOfDay = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();

const two = (value: number) => String(value).padStart(2, '0');
