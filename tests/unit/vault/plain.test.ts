import '../support/vault';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listDeclared } from '@/declaration/store';
import { people } from '@/plan/people';
import { plan } from '@/plan/plan';
import { withDb } from '@/vault/db';
import { deletePrivate } from '@/vault/delete';
import { readKept } from '@/vault/kept';
import { readAll } from '@/vault/records';

/** As the code of each version made and filled it. */
async function stored(version: 1 | 2): Promise<void> {
  const db = await openDB('handrail-private', version, {
    upgrade(made) {
      made.createObjectStore('notes', { keyPath: 'id', autoIncrement: true });
      made.createObjectStore('drafts');
      made.createObjectStore('contacts');
      if (version < 2) return;
      made.createObjectStore('own');
      made.createObjectStore('declarations', { keyPath: 'id', autoIncrement: true });
    },
  });
  await db.add('notes', { month: '2026-01', text: 'First' });
  await db.add('notes', { month: '2026-02', text: 'Second' });
  await db.put('drafts', 'Half a note', 'note');
  await db.put('contacts', 'manager@example.org', 'declare');
  if (version === 2) {
    await db.put('own', { text: 'If asked, I say no.', onPage: false }, 'plan');
    await db.put('own', [{ role: 'union', name: 'U', reach: '1' }, { role: 'x' }], 'people');
    await db.add('declarations', { text: 'Told', state: 'told', told: '2026-03-01' });
    await db.add('declarations', { text: 'To tell', state: 'to-tell', id: 7 });
  }
  db.close();
}

const oldOnes = async () => (await indexedDB.databases()).map(({ name }) => name);
const entries = async () =>
  (await readAll('entry')).found
    .map(({ value }) => value as { seq: number })
    .sort((a, b) => a.seq - b.seq);

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await deletePrivate();
});

describe.each([1, 2] as const)('a log of schema %i', (version) => {
  test('is all there, and the plain one is gone', async () => {
    await stored(version);
    expect(await entries()).toMatchObject([
      { seq: 1, month: '2026-01', template: 'quick', fields: { text: 'First' }, tags: [] },
      { seq: 2, month: '2026-02', template: 'quick', fields: { text: 'Second' }, tags: [] },
    ]);
    expect(await readKept('draft', 'note')).toBe('Half a note');
    expect(await readKept('contact', 'declare')).toBe('manager@example.org');
    expect(await oldOnes()).toEqual(['handrail-vault']);
    if (version === 1) return;
    expect((await plan.read()).text).toBe('If asked, I say no.');
    expect(await people.read()).toHaveLength(1);
    expect(await people.unreadable()).toEqual([{ role: 'x' }]);
    expect((await listDeclared()).declared.map(({ id, text }) => [id, text])).toEqual([
      [7, 'To tell'],
      [1, 'Told'],
    ]);
  });

  test('is brought over once, by whichever window is first', async () => {
    await stored(version);
    await Promise.all([entries(), entries(), readAll('draft')]);
    expect(await entries()).toHaveLength(2);
  });

  test('breaks off while it is brought over: all is there the next time', async () => {
    await stored(version);
    const seal = vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(new Error('Gone.'));
    await expect(entries()).rejects.toThrow('Gone.');
    seal.mockRestore();
    expect(await oldOnes()).toContain('handrail-private');
    expect(await entries()).toHaveLength(2);
  });

  test('can’t be deleted at once: it is deleted the next time, and not brought over again', async () => {
    await stored(version);
    const failing = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce(() => {
      throw new Error('Not now.');
    });
    expect(await entries()).toHaveLength(2);
    expect(await oldOnes()).toContain('handrail-private');
    failing.mockRestore();
    expect(await entries()).toHaveLength(2);
    expect(await oldOnes()).toEqual(['handrail-vault']);
  });
});

test('a note of another shape is kept as it was', async () => {
  const db = await openDB('handrail-private', 1, {
    upgrade: (made) => void made.createObjectStore('notes', { keyPath: 'id', autoIncrement: true }),
  });
  await db.add('notes', { month: 7 });
  db.close();
  expect((await readAll('entry')).found.map(({ value }) => value)).toEqual([{ month: 7, id: 1 }]);
});

test('without an earlier one there is nothing to bring', async () => {
  expect(await entries()).toEqual([]);
  expect(await oldOnes()).toEqual(['handrail-vault']);
  expect(await withDb((db) => db.get('meta', 'plain-left'))).toBeUndefined();
});
