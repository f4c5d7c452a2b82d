import * as v from 'valibot';
import { own } from '../log/own';

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

export const peopleSchema = v.pipe(v.array(person), v.maxLength(mostPeople));

/** People I can ask: shown wherever "tell my manager" is. Never in the settings, never on a page. */
export const people = own('people', peopleSchema, []);
