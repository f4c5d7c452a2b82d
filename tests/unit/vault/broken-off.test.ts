import '../support/vault';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockState, unlock } from '@/vault/lock';
import { change, readAll } from '@/vault/records';

/** Every step of a change of lock fails once, as if the window had been closed just then. */
const before = 'the words from before it';
const after = 'the words from after it all';
const entries = ['one', 'two', 'three'];

const steps = [
  ...(['encrypt', 'decrypt', 'importKey', 'generateKey'] as const).map(
    (name) => [crypto.subtle, name] as const,
  ),
  ...(['put', 'get', 'getAll', 'delete'] as const).map(
    (name) => [IDBObjectStore.prototype, name] as const,
  ),
  ...(['set', 'remove'] as const).map((name) => [fakeBrowser.storage.session, name] as const),
];

/** @returns how many steps were made. */
function failAt(step: number): () => number {
  let made = 0;
  for (const [owner, name] of steps) {
    const object = owner as unknown as Record<string, (...args: unknown[]) => unknown>;
    const method = object[name];
    vi.spyOn(object, name).mockImplementation(function (this: unknown, ...args: unknown[]) {
      made++;
      if (made === step) throw new Error('The window is gone.');
      return method?.apply(this, args);
    });
  }
  return () => made;
}

async function begin(from: string | null): Promise<void> {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await deletePrivate();
  await change(async (records) => {
    entries.forEach((words, index) => {
      records.put('entry', String(index), words);
    });
  });
  if (from) await changeLock(from);
}

/** After a restart: whichever lock it has, it opens with what belongs to it, and all is there. */
async function isWhole(from: string | null, to: string | null): Promise<'old' | 'new'> {
  vi.restoreAllMocks();
  await fakeBrowser.storage.session.clear();
  const opens = async (words: string | null) =>
    words === null ? (await lockState()) === 'device' : unlock(words);
  const isOld = (await lockState()) !== 'device' || from === null ? await opens(from) : false;
  if (!isOld) expect(await opens(to)).toBe(true);
  expect((await readAll('entry')).found.map(({ value }) => value)).toEqual(entries);
  return isOld ? 'old' : 'new';
}

beforeEach(() => begin(null));
afterEach(() => vi.restoreAllMocks());

describe.each([
  ['set', null, after],
  ['changed', before, after],
  ['taken off', before, null],
] as const)('a passphrase is %s', (_what, from, to) => {
  test('whichever step breaks off, all is there, and it can be done again', async () => {
    await begin(from);
    const count = failAt(-1);
    await changeLock(to);
    const all = count();
    expect(all).toBeGreaterThan(10);
    const ended = new Set<string>();
    for (let step = 1; step <= all; step++) {
      await begin(from);
      failAt(step);
      await changeLock(to).catch(() => undefined);
      ended.add(await isWhole(from, to));
      await changeLock(to);
      expect(await isWhole(to, to)).toBeDefined();
    }
    // Once it is on disk, what follows can no longer undo it.
    expect(ended).toEqual(new Set(['old', 'new']));
  });
});
