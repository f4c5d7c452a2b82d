import '../support/vault';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeLock } from '@/vault/change-lock';
import { type SealedRecord, withDb } from '@/vault/db';
import { deletePrivate } from '@/vault/delete';
import { heldKey, stillHere } from '@/vault/key';
import { lockNow, lockState, unlock } from '@/vault/lock';
import { HeaderDamaged, Locked } from '@/vault/locked';
import { change, read, readAll } from '@/vault/records';

const words = 'six plain words to open it';
const minute = 60_000;
const put = (id: string, value: unknown) =>
  change(async (records) => records.put('entry', id, value));
const rawRecords = () => withDb((db) => db.getAll('records'));
const header = () => withDb((db) => db.get('meta', 'header')) as Promise<Record<string, unknown>>;
const setHeader = (value: unknown) => withDb((db) => db.put('meta', value, 'header'));

beforeEach(async () => {
  fakeBrowser.reset();
  await deletePrivate();
});

describe('the lock', () => {
  test('without a passphrase all can be read, and the key can’t be taken out', async () => {
    await put('1', 'words');
    expect(await lockState()).toBe('device');
    expect(await read('entry', '1')).toBe('words');
    const key = (await withDb((db) => db.get('meta', 'device-key'))) as CryptoKey;
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  test('with one nothing can be read or written until it is said', async () => {
    await put('1', 'before');
    await changeLock(words);
    expect(await lockState()).toBe('open');
    await put('2', 'after');
    await lockNow();
    expect(await lockState()).toBe('locked');
    await expect(readAll('entry')).rejects.toThrow(Locked);
    await expect(read('entry', '1')).rejects.toThrow(Locked);
    await expect(put('3', 'now')).rejects.toThrow(Locked);
    await expect(changeLock(null)).rejects.toThrow(Locked);
    expect(await unlock('another passphrase')).toBe(false);
    expect(await lockState()).toBe('locked');
    expect(await unlock(words)).toBe(true);
    expect((await readAll('entry')).found.map(({ value }) => value)).toEqual(['before', 'after']);
  });

  test('the key beside the data is gone, and what it sealed is no more', async () => {
    await put('1', 'before');
    const old = (await withDb((db) => db.get('meta', 'device-key'))) as CryptoKey;
    const [before] = await rawRecords();
    await changeLock(words);
    expect(await withDb((db) => db.get('meta', 'device-key'))).toBeUndefined();
    const [after] = await rawRecords();
    expect(after?.data).not.toEqual(before?.data);
    await expect(
      crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: (after as SealedRecord).iv },
        old,
        (after as SealedRecord).data,
      ),
    ).rejects.toThrow();
  });

  test('a new passphrase makes the old one worthless, and none at all opens it', async () => {
    await changeLock(words);
    await put('1', 'kept');
    await changeLock('another six words for the same log');
    await lockNow();
    expect(await unlock(words)).toBe(false);
    expect(await unlock('another six words for the same log')).toBe(true);
    await changeLock(null);
    expect(await lockState()).toBe('device');
    expect(await heldKey()).toBeUndefined();
    expect(await read('entry', '1')).toBe('kept');
  });

  test('a key from before a change in another window opens nothing', async () => {
    await changeLock(words);
    const before = await fakeBrowser.storage.session.get();
    await changeLock('another six words for the same log');
    await fakeBrowser.storage.session.set(before);
    expect(await lockState()).toBe('locked');
    await expect(readAll('entry')).rejects.toThrow(Locked);
  });

  test('it is deleted while locked, too', async () => {
    await changeLock(words);
    await put('1', 'gone');
    await lockNow();
    await deletePrivate();
    expect(await lockState()).toBe('device');
    expect((await readAll('entry')).found).toEqual([]);
  });
});

describe('time', () => {
  beforeEach(() => changeLock(words, 5 * minute));

  test('runs out', async () => {
    const now = Date.now();
    expect(await heldKey(now + 5 * minute - 1000)).toBeDefined();
    expect(await heldKey(now + 5 * minute + 1000)).toBeUndefined();
    vi.spyOn(Date, 'now').mockReturnValue(now + 6 * minute);
    expect(await lockState()).toBe('locked');
    await expect(readAll('entry')).rejects.toThrow(Locked);
    vi.restoreAllMocks();
  });

  test('begins anew while the worker is there, and never once it has run out', async () => {
    const now = Date.now();
    expect(await stillHere(undefined, now + 4 * minute)).toBe(now + 9 * minute);
    expect(await heldKey(now + 8 * minute)).toBeDefined();
    expect(await stillHere(undefined, now + 10 * minute)).toBeUndefined();
    expect(await heldKey(now + 10 * minute)).toBeUndefined();
  });

  test('a clock that was turned back counts as run out', async () => {
    expect(await heldKey(Date.now() - minute)).toBeUndefined();
  });

  test('a sign of life can’t undo “Lock now”', async () => {
    await Promise.all([lockNow(), stillHere(), lockNow(), stillHere()]);
    expect(await lockState()).toBe('locked');
  });

  test.each([null, 7, {}, { key: 'x', id: 'y', since: 0, until: 9e15 }])(
    'what is not a key opens nothing: %j',
    async (stored) => {
      await fakeBrowser.storage.session.set({ 'vault-key': stored });
      expect(await lockState()).toBe('locked');
    },
  );
});

describe('what says how it is locked', () => {
  beforeEach(async () => {
    await changeLock(words);
    await put('1', 'kept');
    await lockNow();
  });

  const bend = (kdf: object) => async () => {
    const now = await header();
    await setHeader({ ...now, kdf: { ...(now.kdf as object), ...kdf } });
  };
  test.each([
    ['fewer rounds', bend({ N: 2 ** 14, p: 5 })],
    ['another salt', bend({ salt: btoa('x'.repeat(32)) })],
    ['another log', async () => setHeader({ ...(await header()), vault: '0'.repeat(32) })],
    ['another key', async () => setHeader({ ...(await header()), key: '0'.repeat(32) })],
    [
      'another wrapping',
      async () => {
        const { wrapped, ...now } = (await header()) as { wrapped: SealedRecord };
        const data = wrapped.data.slice();
        data[0] = (data[0] as number) ^ 1;
        await setHeader({ ...now, wrapped: { ...wrapped, data } });
      },
    ],
    [
      'another fresh part',
      async () => {
        const { wrapped, ...now } = (await header()) as { wrapped: SealedRecord };
        const iv = wrapped.iv.slice();
        iv[11] = (iv[11] as number) ^ 128;
        await setHeader({ ...now, wrapped: { ...wrapped, iv } });
      },
    ],
  ])('%s: the right words open nothing', async (_what, tamper) => {
    await tamper();
    expect(await unlock(words)).toBe(false);
    expect(await lockState()).toBe('locked');
  });

  test.each([
    ['a later version', { version: 2 }],
    ['a way we don’t know', { by: 'fingerprint' }],
    ['a cost beyond all rows', { kdf: { name: 'scrypt', N: 2 ** 30, r: 8, p: 1, salt: 'x' } }],
    ['something more', { more: true }],
    ['a key that is none', { key: '../..' }],
  ])('%s: it is said, and nothing is touched', async (_what, part) => {
    const bent = { ...(await header()), ...part };
    await setHeader(bent);
    expect(await lockState()).toBe('damaged');
    await expect(unlock(words)).rejects.toThrow(HeaderDamaged);
    await expect(put('2', 'x')).rejects.toThrow(HeaderDamaged);
    expect(await header()).toEqual(bent);
    expect(await rawRecords()).toHaveLength(1);
  });

  test('a header of “no passphrase” opens nothing', async () => {
    const { version, vault, key } = await header();
    await setHeader({ version, vault, key, by: 'device' });
    await expect(readAll('entry')).rejects.toThrow(HeaderDamaged);
  });
});
