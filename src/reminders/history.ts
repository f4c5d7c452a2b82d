import * as v from 'valibot';
import { type Kind, kinds } from '../detection/moment';
import type { Group } from '../settings/settings';
import { dayOf, monthOf, weekOf } from './days';

/** What came of a reminder. */
export const outcomes = [
  'shown',
  'left',
  'fine',
  'decide',
  'manager',
  'quiet',
  'closed',
  'quick',
] as const;
export type Outcome = (typeof outcomes)[number];

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.picklist(kinds), v.record(v.picklist(outcomes), count));

/** Coarse on purpose: no address, no name, no time of day. */
export const historySchema = v.object({
  /** Counts by week (its Monday) and kind. */
  weeks: v.record(day, counts),
  /** How many were shown on the last day that any was, by group. */
  today: v.object({ day, requests: count, posts: count, messages: count }),
  /** The month in which each kind last said its full text. */
  full: v.record(v.picklist(kinds), v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/))),
  /** How many of each kind were ever shown, so that the wording takes turns. */
  turns: v.fallback(v.optional(v.record(v.picklist(kinds), count), {}), {}),
  /** It was said that the wording changes. */
  explained: v.fallback(v.optional(v.boolean(), false), false),
});
export type History = v.InferOutput<typeof historySchema>;

/** For how many weeks counts are kept. */
export const weeksKept = 13;

export const emptyHistory: History = {
  weeks: {},
  today: { day: '1970-01-01', requests: 0, posts: 0, messages: 0 },
  full: {},
  turns: {},
  explained: false,
};

export const readHistory = (stored: unknown): History => {
  const read = v.safeParse(historySchema, stored);
  return read.success ? read.output : emptyHistory;
};

export const groupOf = (kind: Kind): Group =>
  kind === 'post' || kind === 'comment' ? 'posts' : kind === 'message' ? 'messages' : 'requests';

export const shownToday = (history: History, group: Group, now: Date): number =>
  history.today.day === dayOf(now) ? history.today[group] : 0;

export function shownThisWeek(history: History, group: Group, now: Date): number {
  const week = history.weeks[weekOf(now)] ?? {};
  return kinds
    .filter((kind) => groupOf(kind) === group)
    .reduce((sum, kind) => sum + (week[kind]?.shown ?? 0), 0);
}

/** Counts one outcome, and forgets weeks older than thirteen. */
export function counted(history: History, kind: Kind, outcome: Outcome, now: Date): History {
  const week = weekOf(now);
  const counts = history.weeks[week] ?? {};
  const ofKind = counts[kind] ?? {};
  const weeks = {
    ...history.weeks,
    [week]: { ...counts, [kind]: { ...ofKind, [outcome]: (ofKind[outcome] ?? 0) + 1 } },
  };
  // This week stays even where a clock that ran ahead left weeks that are still to come.
  const kept = new Set([...Object.keys(weeks).sort().slice(-weeksKept), week]);
  return {
    ...history,
    weeks: Object.fromEntries(
      [...kept].map((key) => [key, weeks[key as keyof typeof weeks]]),
    ) as History['weeks'],
  };
}

/** Page texts come in so many wordings. */
export const wordings = 3;

/** Which wording is next for a kind, and whether it is time to say that they change. */
export function wordingOf(history: History, kind: Kind): { variant: number; explain: boolean } {
  const variant = (history.turns[kind] ?? 0) % wordings;
  return { variant, explain: variant > 0 && !history.explained };
}

/** Counts a reminder that was shown. */
export function shown(history: History, kind: Kind, form: 'full' | 'line', now: Date): History {
  const group = groupOf(kind);
  const today = dayOf(now);
  const before =
    history.today.day === today ? history.today : { ...emptyHistory.today, day: today };
  return counted(
    {
      ...history,
      today: { ...before, [group]: before[group] + 1 },
      full: form === 'full' ? { ...history.full, [kind]: monthOf(now) } : history.full,
      turns: { ...history.turns, [kind]: (history.turns[kind] ?? 0) + 1 },
      explained: history.explained || wordingOf(history, kind).explain,
    },
    kind,
    'shown',
    now,
  );
}
