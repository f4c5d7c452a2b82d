import * as v from 'valibot';
import type { Reading } from '../vault/unreadable';

// What is kept, as data: a worker reads it in backups, where there is no database and no browser.

/** At most this many letters: two short sentences. */
export const longestPlan = 280;

export const planSchema = v.object({
  /** The worker's own words: "If …, then I will …". Empty: no plan. */
  text: v.pipe(v.string(), v.maxLength(longestPlan)),
  /**
   * Also in the reminder, where a site could read it. Kept with the plan: in the settings, a page that
   * took over its own process could tick it.
   */
  onPage: v.boolean(),
});
export type Plan = v.InferOutput<typeof planSchema>;

/** Who a worker can turn to. The role is a choice; name and number are theirs to add, or not. */
export const roles = [
  'manager',
  'another-manager',
  'on-call',
  'safeguarding',
  'union',
  'hr',
  'network',
  'other',
] as const;
export type Role = (typeof roles)[number];

/** At most so many letters in a field: a line, no letter. */
export const longestField = 120;

const short = v.pipe(v.string(), v.maxLength(longestField));

const person = v.object({
  role: v.picklist(roles),
  /** A name, and how to reach them: as the worker wrote it. Either may be empty. */
  name: short,
  reach: short,
});
export type Person = v.InferOutput<typeof person>;

/** Reads the list person by person: one that is damaged must not hide the others. */
export function readPeople(stored: unknown): Reading<Person[]> {
  if (stored === undefined) return { value: [], unreadable: [] };
  if (!Array.isArray(stored)) return { value: [], unreadable: [stored] };
  const isPerson = (entry: unknown): entry is Person => v.is(person, entry);
  return {
    value: stored.filter(isPerson),
    unreadable: stored.filter((entry) => !isPerson(entry)),
  };
}

export const checkInSchema = v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/));
