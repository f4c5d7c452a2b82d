import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readDestination } from '@/declaration/destination';
import { addDeclared, deleteDeclared, listDeclared } from '@/declaration/store';
import { decryptBackup, encryptBackup } from '@/log/backup/age';
import { bringBack, lookAt } from '@/log/backup/bring-back';
import { canonical } from '@/log/backup/canonical';
import { compare } from '@/log/backup/compare';
import { gather, jsonOf } from '@/log/backup/gather';
import type { Choices } from '@/log/backup/merge';
import { readPresent } from '@/log/backup/present';
import { type Backup, readBackup } from '@/log/backup/read';
import type { Entry } from '@/log/entry';
import { people } from '@/plan/people';
import { plan } from '@/plan/plan';
import { defaults } from '@/settings/settings';
import { changeSettings, loadSettings } from '@/settings/store';
import { deletePrivate } from '@/vault/delete';
import { change, read, readAll } from '@/vault/records';
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

describe('what can’t be read here', () => {
  const present = { role: 'manager', name: 'Robin', reach: '1' } as const;
  const later = { role: 'a role of later', name: 'Kim', reach: '2' };
  const theirs = { role: 'hr', name: 'Theirs', reach: '9' } as const;
  const put = (kind: 'own' | 'entry' | 'contact' | 'declaration', id: string, value: unknown) =>
    change(async (records) => records.put(kind, id, value));
  const partsOf = (parts: Backup['parts']) => ({ ...empty, parts });

  test('a list of which one line can’t be read is not nothing, and loses none', async () => {
    const mine = [present, later];
    await put('own', 'people', mine);
    const backup = partsOf({ people: [theirs] });
    expect((await lookAt(backup)).preview.parts.people).toBe('differs');
    await bringBack(backup, plain);
    expect(await read('own', 'people')).toEqual(mine);
    const { undo } = await bringBack(backup, { ...plain, replace: new Set(['people']) });
    expect(await people.read()).toEqual([theirs]);
    expect(await people.unreadable()).toEqual([later]);
    await undo();
    expect(await read('own', 'people')).toEqual(mine);
    expect(await people.unreadable()).toEqual([later]);
  });

  test('nor is a plan of a later shape, or an address that is none', async () => {
    const mine = { text: 'Mine, of a later Handrail', onPage: 'ask' };
    await put('own', 'plan', mine);
    await put('contact', 'declare', { mail: 'me@example.org' });
    const backup = partsOf({
      plan: { text: 'Theirs', onPage: false },
      address: 'https://example.org/',
    });
    expect((await lookAt(backup)).preview.parts).toEqual({ plan: 'differs', address: 'differs' });
    expect((await bringBack(backup, plain)).written).toBe(0);
    expect(await read('own', 'plan')).toEqual(mine);
    await bringBack(backup, { ...plain, replace: new Set(['plan', 'address']) });
    expect((await plan.read()).text).toBe('Theirs');
    expect(await plan.unreadable()).toEqual([mine]);
    expect(await read('own', 'declare, unreadable')).toEqual({ mail: 'me@example.org' });
  });

  test.each(['both', 'mine', 'theirs'] as const)(
    'an entry keeps its place from one with the same id (%s), and twice adds nothing',
    async (clashes) => {
      const mine = { ...entryOf('a'), moment: 'a kind of later' };
      await put('entry', 'a', mine);
      const backup = { ...empty, entries: [entryOf('a', { tags: ['theirs'] })] };
      expect((await bringBack(backup, { ...plain, clashes })).written).toBe(1);
      expect(await read('entry', 'a')).toEqual(mine);
      expect((await log()).map(({ tags }) => tags)).toContainEqual(['theirs']);
      expect((await bringBack(backup, { ...plain, clashes })).written).toBe(0);
    },
  );

  test('a line keeps its number from one of the file', async () => {
    const mine = { id: 7, text: 'Of a later Handrail', state: 'asked' };
    await put('declaration', '7', mine);
    const line = { id: 7, text: 'Theirs', state: 'told' } as const;
    await bringBack({ ...empty, declarations: [line] }, plain);
    expect(await read('declaration', '7')).toEqual(mine);
    expect((await listDeclared()).declared).toEqual([{ ...line, id: 8 }]);
  });
});

describe('the same id twice in one file', () => {
  const entries = [entryOf('a', { tags: ['first'] }), entryOf('a', { tags: ['second'] })];
  const take: Choices = { ...plain, clashes: 'theirs' };

  test('both are new where neither is here, as the preview says', async () => {
    const { preview } = await lookAt({ ...empty, entries });
    expect([preview.entries.fresh.length, preview.entries.clashing.length]).toEqual([2, 0]);
    await bringBack({ ...empty, entries }, take);
    expect((await log()).flatMap(({ tags }) => tags).sort()).toEqual(['first', 'second']);
  });

  test('one takes the place of what is here, and the other stays beside it', async () => {
    await keep([entryOf('a')]);
    await bringBack({ ...empty, entries }, take);
    expect((await log()).flatMap(({ tags }) => tags).sort()).toEqual(['first', 'second']);
    const id = await addDeclared({ text: 'Words', state: 'to-tell' });
    const line = (state: 'told' | 'agreed') => ({ id, text: 'Words', state });
    await bringBack({ ...empty, declarations: [line('told'), line('agreed')] }, take);
    expect((await listDeclared()).declared.map(({ state }) => state).sort()).toEqual([
      'agreed',
      'told',
    ]);
  });
});

test('an address as long as one may be comes back', async () => {
  const address = `https://example.org/${'a'.repeat(2028)}`;
  expect(readDestination(address)).not.toHaveProperty('fault');
  await change(async (records) => records.put('contact', 'declare', address));
  const backup = readBackup(jsonOf((await gather(now)).file));
  expect(backup.unreadable).toEqual([]);
  await deletePrivate();
  await bringBack(backup, plain);
  expect(await read('contact', 'declare')).toBe(address);
});
