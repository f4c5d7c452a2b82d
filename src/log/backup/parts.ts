import * as v from 'valibot';
import { checkInSchema } from '../../plan/check-in';
import { readPeople } from '../../plan/people';
import { planSchema } from '../../plan/plan';
import type { RecordKind } from '../../vault/db';

/** What there is just one of, in the backup by this name. */
export type PartName = 'plan' | 'people' | 'address' | 'check-in' | 'registration-month';

interface Part {
  kind: RecordKind;
  id: string;
  /** As it may be kept; nothing where it can't be read, or holds nothing. */
  reads(stored: unknown): unknown;
}

const read = <Schema extends v.GenericSchema>(schema: Schema, stored: unknown) => {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : undefined;
};
const monthOfYear = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));

export const parts: Record<PartName, Part> = {
  plan: {
    kind: 'own',
    id: 'plan',
    reads(stored) {
      const plan = read(planSchema, stored);
      // Whether a site may see it was said of another place. It is asked anew.
      return plan?.text ? { ...plan, onPage: false } : undefined;
    },
  },
  people: {
    kind: 'own',
    id: 'people',
    reads(stored) {
      const { value, unreadable } = readPeople(stored);
      return value.length && !unreadable.length ? value : undefined;
    },
  },
  address: { kind: 'contact', id: 'declare', reads: (stored) => read(address, stored) },
  'check-in': {
    kind: 'own',
    id: 'check-in',
    reads: (stored) => read(checkInSchema, stored) || undefined,
  },
  'registration-month': {
    kind: 'own',
    id: 'registration-month',
    reads: (stored) => read(monthOfYear, stored),
  },
};
export const partNames = Object.keys(parts) as PartName[];

/**
 * What the worker is asked about. When the next question comes, and when their year begins, comes along
 * where nothing is said of it yet.
 */
export const shownParts = ['plan', 'people', 'address'] as const satisfies PartName[];
export type ShownPart = (typeof shownParts)[number];
