import { openDB } from 'idb';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { deletePrivate } from '@/vault/delete';
import { own } from '@/vault/own';
import 'fake-indexeddb/auto';

const word = own('word', v.string(), 'nothing');
const stored = async () => {
  const db = await openDB('handrail-vault');
  const [records, header] = await Promise.all([db.count('records'), db.get('meta', 'header')]);
  db.close();
  return { records, header };
};

test('all goes, at once, though a page that was closed still holds the database', async () => {
  await word.keep('mine');
  const before = await stored();
  expect(before.records).toBe(1);
  const held = await openDB('handrail-vault');
  await deletePrivate();
  expect(await stored()).toEqual({ records: 0, header: undefined });
  held.close();
  expect(await word.read()).toBe('nothing');
  expect((await stored()).header).not.toEqual(before.header);
});

test('a database with nothing in it that we know is deleted, and a new one begun', async () => {
  await deletePrivate();
  indexedDB.deleteDatabase('handrail-vault');
  const other = await openDB('handrail-vault', 1, { upgrade: (db) => db.createObjectStore('odd') });
  other.close();
  await deletePrivate();
  await word.keep('mine');
  expect(await word.read()).toBe('mine');
});
