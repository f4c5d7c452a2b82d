import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { deletePrivate } from '@/vault/delete';
import { own } from '@/vault/own';
import { change, readAll } from '@/vault/records';
import { wordsIn } from '@/vault/unreadable';
import 'fake-indexeddb/auto';

const count = own('count', v.number(), 0);
const damage = (value: unknown) => change(async (records) => records.put('own', 'count', value));
const keys = async () => (await readAll('own')).found.map(({ id }) => id);

beforeEach(deletePrivate);

test('changes at once all stay', async () => {
  const oneMore = () => count.change((now) => now + 1);
  await Promise.all([oneMore(), oneMore(), oneMore()]);
  expect(await count.read()).toBe(3);
});

test('a change that is none leaves it as it is', async () => {
  await count.keep(4);
  expect(await count.change(() => undefined)).toBeUndefined();
  expect(await count.read()).toBe(4);
});

test('what can’t be read is set aside, and a second one does not take its place', async () => {
  for (const words of ['first', 'second', 'third']) {
    await damage(words);
    expect(await count.unreadable()).toContain(words);
    await count.change((now) => now + 1);
  }
  expect(await count.read()).toBe(1);
  expect((await count.unreadable()).sort()).toEqual(['first', 'second', 'third']);
});

test('it is dropped only when the worker says so, and comes back', async () => {
  await damage('first');
  await count.keep(7);
  await damage('second');
  const back = await count.dropUnreadable();
  expect(await count.unreadable()).toEqual([]);
  expect(await keys()).toEqual(['count']);
  await back();
  expect((await count.unreadable()).sort()).toEqual(['first', 'second']);
  await count.keep(8);
  expect(await count.read()).toBe(8);
  expect(await count.unreadable()).toHaveLength(2);
});

test('of another name nothing is taken', async () => {
  await change(async (records) => records.put('own', 'counter, unreadable', 'theirs'));
  expect(await count.unreadable()).toEqual([]);
});

test('the words in it are shown', () => {
  expect(wordsIn([{ role: 'x', name: ' Ola ', reach: '', n: 3 }, null, 'end'])).toBe('x, Ola, end');
  expect(wordsIn(7)).toBe('');
});
