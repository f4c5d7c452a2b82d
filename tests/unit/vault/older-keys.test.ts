import '../support/vault';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeLock } from '@/vault/change-lock';
import { countDamaged } from '@/vault/count-damaged';
import { type SealedRecord, withDb } from '@/vault/db';
import { deletePrivate } from '@/vault/delete';
import { lockNow, unlock } from '@/vault/lock';
import { change, read, readAll } from '@/vault/records';

const first = 'the first passphrase';
const second = 'the second passphrase';
const store = (record: SealedRecord) => withDb((db) => db.put('records', record));
const older = () => withDb((db) => db.get('meta', 'older-keys')) as Promise<unknown[] | undefined>;

/** Damages a record. @returns the good one. */
async function damage(id: string): Promise<SealedRecord> {
  const good = (await withDb((db) => db.get('records', ['entry', id]))) as SealedRecord;
  const iv = good.iv.slice();
  iv[0] = (iv[0] as number) ^ 1;
  await store({ ...good, iv });
  return good;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deletePrivate();
  await change(async (records) => {
    records.put('entry', '1', 'one');
    records.put('entry', '2', 'two');
  });
});

describe('a record that is damaged when the passphrase is changed', () => {
  test.each([
    ['changed', [second]],
    ['changed twice', [second, 'the third passphrase']],
    ['taken off', [null]],
    ['taken off, and set again', [null, second]],
  ])('opens once it is mended: %s', async (_what, next) => {
    await changeLock(first);
    const good = await damage('1');
    expect(await countDamaged()).toBe(1);
    for (const passphrase of next) await changeLock(passphrase);
    expect(await countDamaged()).toBe(1);
    await store(good);
    expect(await read('entry', '1')).toBe('one');
    expect((await readAll('entry')).damaged).toEqual([]);
    // Written again, it is under the key of now; with the next change the old one goes.
    await changeLock('the last passphrase');
    expect(await older()).toBeUndefined();
    expect(await read('entry', '1')).toBe('one');
  });

  test('the old key opens for nobody without the new passphrase, and the old one is worth nothing', async () => {
    await changeLock(first);
    const good = await damage('1');
    await changeLock(second);
    await store(good);
    await lockNow();
    await expect(read('entry', '1')).rejects.toThrow('');
    expect(await unlock(first)).toBe(false);
    expect(await unlock(second)).toBe(true);
    expect(await read('entry', '1')).toBe('one');
  });

  test('none is kept where all can be read, nor that of a device, which can’t be read out', async () => {
    await changeLock(first);
    await changeLock(second);
    expect(await older()).toBeUndefined();
    await changeLock(null);
    await damage('1');
    await changeLock(first);
    expect(await older()).toBeUndefined();
    expect(await countDamaged()).toBe(1);
    expect(await read('entry', '2')).toBe('two');
  });

  test.each([7, [7], [{ key: 'x', sealed: {} }], 'bent'])(
    'older keys of another shape are none: %j',
    async (bent) => {
      await changeLock(first);
      await damage('1');
      await changeLock(second);
      const [kept] = (await older()) as { key: string; sealed: SealedRecord }[];
      const data = kept?.sealed.data.slice() as Uint8Array<ArrayBuffer>;
      data[0] = (data[0] as number) ^ 1;
      const value = bent === 'bent' ? [{ ...kept, sealed: { iv: kept?.sealed.iv, data } }] : bent;
      await withDb((db) => db.put('meta', value, 'older-keys'));
      const { found, damaged } = await readAll('entry');
      expect([found.length, damaged.length]).toEqual([1, 1]);
      await changeLock(first);
      expect(await read('entry', '2')).toBe('two');
    },
  );
});
