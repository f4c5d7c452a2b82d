import type { DueTime } from './sources';

/** How soon something is announced that is due already, in milliseconds. */
export const soon = 60_000;

/** What is due, and what of it was announced already or not yet. */
export interface Standing {
  /** Due and announced: the mark on the icon stays for these. */
  announced: DueTime[];
  /** Due, and nothing was said about it yet. */
  fresh: DueTime[];
}

export function standing(
  times: readonly DueTime[],
  announced: readonly string[],
  now: number,
): Standing {
  const due = times.filter(({ at }) => at <= now);
  return {
    announced: due.filter(({ key }) => announced.includes(key)),
    fresh: due.filter(({ key }) => !announced.includes(key)),
  };
}

/**
 * When to wake up next, in epoch milliseconds; `undefined` when there is nothing to wait for. What
 * is due and not yet announced has its turn in a minute.
 */
export function nextTime(
  times: readonly DueTime[],
  announced: readonly string[],
  now: number,
): number | undefined {
  if (standing(times, announced, now).fresh.length) return now + soon;
  const ahead = times.map(({ at }) => at).filter((at) => at > now);
  return ahead.length ? Math.min(...ahead) : undefined;
}
