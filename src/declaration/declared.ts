import * as v from 'valibot';
import { isDay } from './day';

/** How far it has come, in the worker's own view. */
export const states = ['to-tell', 'told', 'agreed', 'closed'] as const;
export type State = (typeof states)[number];

/** At most so many letters of words. */
export const longestText = 20_000;

const day = v.pipe(v.string(), v.check(isDay));

const schema = v.object({
  id: v.number(),
  /** The words, as they were when the worker kept them. */
  text: v.pipe(v.string(), v.maxLength(longestText)),
  state: v.picklist(states),
  /** The day the worker told their manager. All days are `YYYY-MM-DD`. */
  told: v.exactOptional(day),
  /** When to come back to it: did I hear anything? */
  followUp: v.exactOptional(day),
  /** When to look at what was agreed. */
  review: v.exactOptional(day),
  /** When that was last looked at. */
  reviewed: v.exactOptional(day),
});

/** A line that the worker keeps about having told their manager. */
export type Declared = v.InferOutput<typeof schema>;

/** What is kept but can't be read as a line: it stays until the worker deletes it. */
export interface Unreadable {
  id: number;
  /** The words, where at least those are there. */
  text: string | undefined;
}

export interface Kept {
  declared: Declared[];
  unreadable: Unreadable[];
}

/** Sorts what the database holds, in its order, into what can be read and what can't. */
export function readKeptLines(stored: readonly unknown[]): Kept {
  const kept: Kept = { declared: [], unreadable: [] };
  for (const value of stored) {
    const read = v.safeParse(schema, value);
    if (read.success) kept.declared.push(read.output);
    else kept.unreadable.push(unreadable(value as Record<string, unknown>));
  }
  return kept;
}

const unreadable = ({ id, text }: Record<string, unknown>): Unreadable => ({
  id: id as number,
  text: typeof text === 'string' && text ? text : undefined,
});
