import type { DueTime } from './sources';

/** How soon something is announced that is due already, in milliseconds. */
export const soon = 60_000;

/** What is due, and what of it was announced already or not yet. */
export interface Standing {
  /** Due, and announced if it ever is: the mark on the icon is there for these. */
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
  const isFresh = ({ key, announce }: DueTime) => announce && !announced.includes(key);
  return { announced: due.filter((time) => !isFresh(time)), fresh: due.filter(isFresh) };
}

/** What was announced, without what lies ahead: then the clock was wrong, and its turn comes again. */
export function withoutAhead(
  times: readonly DueTime[],
  announced: readonly string[],
  now: number,
): string[] {
  const ahead = new Set(times.filter(({ at }) => at > now).map(({ key }) => key));
  return announced.filter((key) => !ahead.has(key));
}

/**
 * When to wake up next, in epoch milliseconds; `undefined` when there is nothing to wait for. What
 * is due and not yet announced has its turn in a minute, or sooner where an alarm is `set` already:
 * were it put off at each look, it might never come.
 */
export function nextTime(
  times: readonly DueTime[],
  announced: readonly string[],
  now: number,
  set?: number,
): number | undefined {
  if (standing(times, announced, now).fresh.length)
    return set !== undefined && set > now && set <= now + soon ? set : now + soon;
  const ahead = times.map(({ at }) => at).filter((at) => at > now);
  return ahead.length ? Math.min(...ahead) : undefined;
}
