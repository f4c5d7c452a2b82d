import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { addDeclared, deleteDeclared, listDeclared } from '@/declaration/store';
import { decryptBackup, encryptBackup } from '@/log/backup/age';
import { bringBack, readPresent } from '@/log/backup/bring-back';
import { canonical } from '@/log/backup/canonical';
import { compare } from '@/log/backup/compare';
import { gather, jsonOf } from '@/log/backup/gather';
import type { Choices } from '@/log/backup/merge';
import { type Backup, readBackup } from '@/log/backup/read';
import type { Entry } from '@/log/entry';
import { people } from '@/plan/people';
import { plan } from '@/plan/plan';
import { defaults } from '@/settings/settings';
import { changeSettings, loadSettings } from '@/settings/store';
import { deletePrivate } from '@/vault/delete';
import { change, readAll } from '@/vault/records';
import { arbitraryLog, entryOf } from './samples';
import '../../support/locks';
import 'fake-indexeddb/auto';

const plain: Choices = { clashes: 'both', replace: new Set(), settings: false };
const empty: Backup = {
  made: '2026-11-22',
  entries: [],
  declarations: [],
  parts: {},
  settings: undefined,
  unreadable: [],
};
const now = new Date(2026, 10, 22);

const keep = (entries: readonly Entry[]) =>
  change(async (records) => {
    for (const entry of entries) records.put('entry', entry.id, entry);
  });
const log = async () =>
  ((await readAll('entry')).found.map(({ value }) => value) as Entry[]).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
const everything = async () =>
  canonical([
    ...(await Promise.all((['entry', 'own', 'contact', 'declaration'] as const).map(readAll))),
    await loadSettings(),
  ]);

beforeEach(async () => {
  await deletePrivate();
  await changeSettings(() => defaults);
});

test(
  'any log comes back as it was',
  () =>
    fc.assert(
      fc.asyncProperty(arbitraryLog, async (entries) => {
        await deletePrivate();
        await keep(entries);
        const before = await log();
        const backup = readBackup(jsonOf((await gather(now)).file));
        await deletePrivate();
        await bringBack(backup, plain);
        expect(backup.unreadable).toEqual([]);
        expect(await log()).toEqual(before);
        // The same file twice adds nothing.
        expect((await bringBack(backup, plain)).written).toBe(0);
      }),
      { numRuns: 60 },
    ),
  60_000,
);

test('everything of the worker’s comes back, through the encrypted file', async () => {
  await keep([entryOf('a')]);
  await addDeclared({ text: 'I know them.', state: 'told', followUp: '2026-12-01' });
  await plan.keep({ text: 'If …, then …', onPage: false });
  await people.keep([{ role: 'manager', name: 'Robin', reach: '' }]);
  await change(async (records) => records.put('contact', 'declare', 'mailto:me@example.org'));
  await changeSettings((s) => ({ ...s, openFollow: true }));
  const before = await everything();
  const file = await encryptBackup(jsonOf((await gather(now)).file), 'words');
  await deletePrivate();
  await changeSettings(() => defaults);
  const backup = readBackup(await decryptBackup(file, 'words'));
  await bringBack(backup, { ...plain, settings: true });
  expect(await everything()).toBe(before);
});

test('nothing that is there is written over, unless the worker says so', async () => {
  await keep([entryOf('a')]);
  await plan.keep({ text: 'Mine', onPage: true });
  const theirs = { text: 'Theirs', onPage: false };
  const backup = {
    ...empty,
    entries: [entryOf('a', { tags: ['changed'] })],
    parts: { plan: theirs },
    settings: { ...defaults, openFollow: true },
  };
  const { undo } = await bringBack(backup, plain);
  expect(await plan.read()).toEqual({ text: 'Mine', onPage: true });
  expect((await loadSettings()).openFollow).toBe(false);
  const [mine, beside] = (await log()).sort((a) => (a.id === 'a' ? -1 : 1));
  expect(mine).toEqual(entryOf('a'));
  expect(beside).toEqual({ ...entryOf('a', { tags: ['changed'] }), id: beside?.id });
  // Again: the one that was kept beside is known.
  expect((await bringBack(backup, plain)).written).toBe(0);
  await undo();
  expect(await log()).toEqual([entryOf('a')]);

  await bringBack(backup, { ...plain, clashes: 'mine' });
  expect(await log()).toEqual([entryOf('a')]);
  const all: Choices = { clashes: 'theirs', replace: new Set(['plan']), settings: true };
  const replaced = await bringBack(backup, all);
  expect(await log()).toEqual(backup.entries);
  expect(await plan.read()).toEqual(theirs);
  expect((await loadSettings()).openFollow).toBe(true);
  await replaced.undo();
  expect(await log()).toEqual([entryOf('a')]);
  expect(await plan.read()).toEqual({ text: 'Mine', onPage: true });
  expect((await loadSettings()).openFollow).toBe(false);
});

test('what was changed after it came back stays when the rest is taken back', async () => {
  const { undo } = await bringBack({ ...empty, entries: [entryOf('a'), entryOf('b')] }, plain);
  await keep([entryOf('b', { tags: ['since'] })]);
  await undo();
  expect(await log()).toEqual([entryOf('b', { tags: ['since'] })]);
});

test('a line keeps its number where it can, and no number is given twice', async () => {
  const first = await addDeclared({ text: 'Mine', state: 'told' });
  const bringLine = await deleteDeclared(await addDeclared({ text: 'Gone', state: 'told' }));
  const theirs = { id: first, text: 'Theirs', state: 'told' } as const;
  const far = { id: 40, text: 'Far', state: 'told' } as const;
  await bringBack({ ...empty, declarations: [theirs, far] }, plain);
  await bringLine?.();
  const { declared } = await listDeclared();
  expect(declared.map(({ id, text }) => [id, text])).toEqual([
    [40, 'Far'],
    [3, 'Theirs'],
    [2, 'Gone'],
    [1, 'Mine'],
  ]);
  expect(await addDeclared({ text: 'Next', state: 'told' })).toBe(41);
  const later = { ...theirs, state: 'agreed' } as const;
  expect(compare({ ...empty, declarations: [later] }, await readPresent()).declarations).toEqual({
    fresh: [],
    same: 0,
    clashing: [{ mine: { ...theirs, id: 3 }, theirs: later }],
  });
});

test('no file puts a site on the list, or begins an hour of helping', async () => {
  const settings = { ...defaults, byHand: [{ host: 'evil.example' }], supporting: 9e12 };
  await bringBack({ ...empty, settings }, { ...plain, settings: true });
  expect(await loadSettings()).toEqual(defaults);
});

test('a full disk changes nothing at all', async () => {
  await keep([entryOf('a')]);
  const before = await everything();
  const put = IDBObjectStore.prototype.put;
  let left = 5;
  // As browsers do it: the step that ends the transaction is told of a little later.
  IDBObjectStore.prototype.put = function (...args) {
    const request = put.apply(this, args);
    if (--left === 0) queueMicrotask(() => this.transaction.abort());
    return request;
  };
  const entries = Array.from({ length: 20 }, () => entryOf(randomUUID()));
  try {
    await expect(bringBack({ ...empty, entries }, plain)).rejects.toMatchObject({
      name: 'AbortError',
    });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await everything()).toBe(before);
});

test('twice in one file, and twice with other words', async () => {
  const entries = [entryOf('a'), entryOf('a'), entryOf('a', { tags: ['other'] })];
  await bringBack({ ...empty, entries }, plain);
  const kept = await log();
  expect(kept).toHaveLength(2);
  expect(kept).toContainEqual(entryOf('a'));
  expect(kept.flatMap(({ tags }) => tags)).toEqual(['other']);
});
