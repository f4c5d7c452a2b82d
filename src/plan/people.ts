import * as v from 'valibot';
import { ownOf } from '../vault/own';
import type { Reading } from '../vault/unreadable';

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

/** At most this many, so that the list stays short enough to help. */
export const mostPeople = 12;

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

/** People I can ask: shown wherever "tell my manager" is. Never in the settings, never on a page. */
export const people = ownOf('people', readPeople);
