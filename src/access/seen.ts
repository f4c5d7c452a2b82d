import type { Seen } from '../settings/settings';

/** After so many days of visits without a sign of it, a server no longer counts as that software. */
const unsaidAfter = 3;

/**
 * What is known of a server after one more page of it. A page without signs unsays nothing by itself: a
 * sign-in or settings page has none. Days of visits are counted, and one with signs makes up for others.
 *
 * @param software what was found on this page.
 * @param today `YYYY-MM-DD`
 */
export function seenAgain(before: Seen | undefined, software: string | null, today: string): Seen {
  const known = before?.software ?? null;
  if (software !== null) {
    const found = software === known ? (before?.found ?? before?.day ?? today) : today;
    return { software, day: today, found };
  }
  if (!before || known === null) return { software: null, day: today };
  // Its signs were there today, or this day is counted already.
  if (before.day === today) return before;
  const without = (before.without ?? 0) + 1;
  return without >= unsaidAfter
    ? { software: null, day: today }
    : { ...before, day: today, without };
}
