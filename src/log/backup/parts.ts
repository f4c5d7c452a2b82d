import * as v from 'valibot';
import { longestAddress } from '../../declaration/destination';
import { checkInSchema, planSchema, readPeople } from '../../plan/shapes';
import type { RecordKind } from '../../vault/db';
import type { Reading } from '../../vault/unreadable';

/** What there is just one of, in the backup by this name. */
export type PartName = 'plan' | 'people' | 'address' | 'check-in' | 'registration-month';

interface Part {
  kind: RecordKind;
  id: string;
  /** As it may be kept, with what can't be read set apart; no value where there is nothing. */
  readingOf(stored: unknown): Reading<unknown>;
}

const nothing: Reading<unknown> = { value: undefined, unreadable: [] };

/** @param isEmpty whether what was read holds nothing. */
const readingBy =
  <Schema extends v.GenericSchema>(
    schema: Schema,
    isEmpty: (read: v.InferOutput<Schema>) => boolean = () => false,
  ) =>
  (stored: unknown): Reading<v.InferOutput<Schema> | undefined> => {
    if (stored === undefined || stored === '') return { value: undefined, unreadable: [] };
    const read = v.safeParse(schema, stored);
    if (!read.success) return { value: undefined, unreadable: [stored] };
    return { value: isEmpty(read.output) ? undefined : read.output, unreadable: [] };
  };
const monthOfYear = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestAddress));
const readPlan = readingBy(planSchema, ({ text }) => text === '');

export const parts: Record<PartName, Part> = {
  plan: {
    kind: 'own',
    id: 'plan',
    readingOf(stored) {
      const { value, unreadable } = readPlan(stored);
      // Whether a site may see it was said of another place. It is asked anew.
      return { value: value && { ...value, onPage: false }, unreadable };
    },
  },
  people: {
    kind: 'own',
    id: 'people',
    readingOf(stored) {
      const { value, unreadable } = readPeople(stored);
      return value.length || unreadable.length ? { value, unreadable } : nothing;
    },
  },
  address: { kind: 'contact', id: 'declare', readingOf: readingBy(address) },
  'check-in': { kind: 'own', id: 'check-in', readingOf: readingBy(checkInSchema) },
  'registration-month': {
    kind: 'own',
    id: 'registration-month',
    readingOf: readingBy(monthOfYear),
  },
};
export const partNames = Object.keys(parts) as PartName[];

/**
 * What the worker is asked about. When the next question comes, and when their year begins, comes along
 * where nothing is said of it yet.
 */
export const shownParts = ['plan', 'people', 'address'] as const satisfies PartName[];
export type ShownPart = (typeof shownParts)[number];
