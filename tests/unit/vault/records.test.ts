import '../support/vault';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onChanged } from '@/vault/changed';
import { type SealedRecord, withDb } from '@/vault/db';
import { deletePrivate } from '@/vault/delete';
import { change, read, readAll } from '@/vault/records';

const put = (id: string, value: unknown) =>
  change(async (records) => records.put('entry', id, value));
const sealed = (id: string) =>
  withDb((db) => db.get('records', ['entry', id])) as Promise<SealedRecord>;
const putSealed = (record: SealedRecord) => withDb((db) => db.put('records', record));
const values = async () => (await readAll('entry')).found.map(({ value }) => value);

async function damage(id: string): Promise<void> {
  const record = await sealed(id);
  const data = record.data.slice();
  data[5] = (data[5] as number) ^ 4;
  await putSealed({ ...record, data });
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deletePrivate();
});

describe('a change', () => {
  test('sees what it has done, and nothing is written before its end', async () => {
    await put('1', 'one');
    await change(async (records) => {
      records.put('entry', '2', 'two');
      records.delete('entry', '1');
      expect(await records.get('entry', '1')).toBeUndefined();
      expect(await records.get('entry', '2')).toBe('two');
      expect(await records.all('entry')).toEqual([{ id: '2', value: 'two' }]);
      expect(await sealed('2')).toBeUndefined();
    });
    expect(await values()).toEqual(['two']);
  });

  test('what it throws leaves everything as it was, and the next one has its turn', async () => {
    await put('1', 'one');
    const fails = change(async (records) => {
      records.put('entry', '1', 'changed');
      throw new Error('No.');
    });
    await expect(fails).rejects.toThrow('No.');
    expect(await values()).toEqual(['one']);
    await put('2', 'two');
    expect(await values()).toEqual(['one', 'two']);
  });

  test('one record that can’t be stored keeps all others of its change away', async () => {
    await put('1', 'one');
    const fails = change(async (records) => {
      records.put('entry', '1', 'changed');
      records.put('entry', { bad: () => undefined } as unknown as string, 'no key');
    });
    await expect(fails).rejects.toThrow();
    expect(await values()).toEqual(['one']);
  });

  test('two windows at once: both stay', async () => {
    const oneMore = () =>
      change(async (records) => {
        const now = ((await records.get('own', 'count')) as number | undefined) ?? 0;
        records.put('own', 'count', now + 1);
      });
    await Promise.all(Array.from({ length: 20 }, oneMore));
    expect(await read('own', 'count')).toBe(20);
  });

  test('others are told, and only when something was written', async () => {
    let told = 0;
    const stop = onChanged(() => told++);
    await change(async () => undefined);
    await put('1', 'one');
    await new Promise((done) => setTimeout(done, 20));
    stop();
    expect(told).toBe(1);
  });
});

describe('a record', () => {
  test('that was changed on disk is set apart, and the others are read', async () => {
    await put('1', 'one');
    await put('2', 'two');
    await damage('1');
    const { found, damaged } = await readAll('entry');
    expect(found).toEqual([{ id: '2', value: 'two' }]);
    expect(damaged.map(({ id }) => id)).toEqual(['1']);
    expect(await read('entry', '1')).toBeUndefined();
  });

  test('that is damaged is not written over', async () => {
    await put('1', 'one');
    await damage('1');
    const before = await sealed('1');
    await put('1', 'new');
    const { found, damaged } = await readAll('entry');
    expect(found).toEqual([{ id: '1', value: 'new' }]);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]?.data).toEqual(before.data);
  });

  test('in the place of another opens nothing', async () => {
    await put('1', 'one');
    await put('2', 'two');
    const [first, second] = [await sealed('1'), await sealed('2')];
    await putSealed({ ...first, id: '2' });
    await putSealed({ ...second, id: '1' });
    expect((await readAll('entry')).found).toEqual([]);
    await putSealed({ ...first, kind: 'draft' });
    expect((await readAll('draft')).found).toEqual([]);
  });

  test('of another log opens nothing, though the key be the same', async () => {
    await put('1', 'one');
    const header = (await withDb((db) => db.get('meta', 'header'))) as object;
    await withDb((db) => db.put('meta', { ...header, vault: 'f'.repeat(32) }, 'header'));
    expect((await readAll('entry')).found).toEqual([]);
  });

  test('holds no word of what was written', async () => {
    await put('1', 'canary');
    const { data } = await sealed('1');
    expect(Buffer.from(data).includes('canary')).toBe(false);
  });
});
