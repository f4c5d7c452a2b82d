import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { putBack, without, withPerson } from '@/pages/plan/people-list';
import { longestField, mostPeople, type Person, peopleSchema, roles } from '@/plan/people';

const anyPerson: fc.Arbitrary<Person> = fc.record({
  role: fc.constantFrom(...roles),
  name: fc.string({ maxLength: 3 }),
  reach: fc.string({ maxLength: 3 }),
});
const manager: Person = { role: 'manager', name: 'A', reach: '1' };
const union: Person = { role: 'union', name: '', reach: '' };

test('a role is enough', () => expect(v.is(peopleSchema, [union])).toBe(true));

test.each([
  ['a role nobody knows', [{ ...manager, role: 'friend' }]],
  ['no name at all', [{ role: 'manager', reach: '' }]],
  ['a name that is a letter long too long', [{ ...manager, name: 'x'.repeat(longestField + 1) }]],
  ['one too many', Array.from({ length: mostPeople + 1 }, () => union)],
])('%s can’t be read', (_what, list) => expect(v.is(peopleSchema, list)).toBe(false));

test('a change takes the place of what was there; someone new comes last', () => {
  const other: Person = { ...manager, name: 'B' };
  expect(withPerson([union, manager], other, manager)).toEqual([union, other]);
  expect(withPerson([union], other)).toEqual([union, other]);
  // Removed in another window meanwhile: what was typed is not lost.
  expect(withPerson([union], other, manager)).toEqual([union, other]);
});

test('removed and brought back: the list is as it was', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { minLength: 1 }), fc.nat(), (list, any) => {
      const person = list[any % list.length] as Person;
      const at = list.findIndex((other) => JSON.stringify(other) === JSON.stringify(person));
      const left = without(list, person);
      expect(left).toHaveLength(list.length - 1);
      expect(putBack(left, person, at)).toEqual(list);
    }),
  );
});
