import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { changePeople, putBack, without, withPerson } from '@/pages/plan/people-list';
import { mostPeople, people } from '@/plan/people';
import { longestField, type Person, readPeople, roles } from '@/plan/shapes';
import { deletePrivate } from '@/vault/delete';
import { change } from '@/vault/records';
import 'fake-indexeddb/auto';

const anyPerson: fc.Arbitrary<Person> = fc.record({
  role: fc.constantFrom(...roles),
  name: fc.string({ maxLength: 3 }),
  reach: fc.string({ maxLength: 3 }),
});
const manager: Person = { role: 'manager', name: 'A', reach: '1' };
const union: Person = { role: 'union', name: '', reach: '' };

beforeEach(deletePrivate);

test('a role is enough', () =>
  expect(readPeople([union])).toEqual({ value: [union], unreadable: [] }));

test.each([
  ['a role nobody knows', { ...manager, role: 'friend' }],
  ['no name at all', { role: 'manager', reach: '' }],
  ['a name that is a letter long too long', { ...manager, name: 'x'.repeat(longestField + 1) }],
  ['nothing', null],
])('%s can’t be read, and hides nobody else', (_what, damaged) =>
  expect(readPeople([manager, damaged, union])).toEqual({
    value: [manager, union],
    unreadable: [damaged],
  }),
);

test('what is no list at all can’t be read either', () =>
  expect(readPeople('people')).toEqual({ value: [], unreadable: ['people'] }));

test('two windows change the list at once, and both changes stay', async () => {
  await people.keep([union]);
  await Promise.all([
    changePeople((now) => withPerson(now, manager)),
    changePeople((now) => without(now, union)),
    changePeople((now) => withPerson(now, { ...manager, name: 'B' })),
  ]);
  expect((await people.read()).map(({ name }) => name)).toEqual(['A', 'B']);
});

test('there is room for so many, and then the list stays as it is', async () => {
  await people.keep(Array.from({ length: mostPeople }, () => union));
  expect(await changePeople((now) => withPerson(now, manager))).toBe(false);
  expect(await people.read()).toHaveLength(mostPeople);
  expect(await changePeople((now) => withPerson(now, manager, union))).toBe(true);
  expect((await people.read())[0]).toEqual(manager);
});

test('a change keeps what can’t be read of the others', async () => {
  await change(async (records) =>
    records.put('own', 'people', [manager, { role: 'friend', name: 'C' }]),
  );
  await changePeople((now) => withPerson(now, union));
  expect(await people.read()).toEqual([manager, union]);
  expect(await people.unreadable()).toEqual([{ role: 'friend', name: 'C' }]);
});

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
