import 'fake-indexeddb/auto';
import { base64 } from '@scure/base';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SealedRecord, withDb } from '@/vault/db';
import { deletePrivate } from '@/vault/delete';
import { derive } from '@/vault/derive';
import { unlock } from '@/vault/lock';
import { readAll } from '@/vault/records';
import stored from './stored.json';

/** A log as it was once written, with scrypt's first row: it must open in every later version. */
vi.mock('@/vault/worker', () => ({
  runInWorker: async (_name: string, { passphrase, kdf }: never) => derive(passphrase, kdf),
}));

const bytes = ({ iv, data }: { iv: string; data: string }) => ({
  iv: new Uint8Array(base64.decode(iv)),
  data: new Uint8Array(base64.decode(data)),
});

beforeEach(async () => {
  fakeBrowser.reset();
  await deletePrivate();
});

test('it opens with its words, and all of it is there', async () => {
  await readAll('entry');
  await withDb(async (db) => {
    await db.delete('meta', 'device-key');
    await db.put('meta', { ...stored.header, wrapped: bytes(stored.header.wrapped) }, 'header');
    for (const { kind, id, ...sealed } of stored.records)
      await db.put('records', { kind, id, ...bytes(sealed) } as SealedRecord);
  });
  expect(await unlock('not these words')).toBe(false);
  expect(await unlock(stored.passphrase)).toBe(true);
  expect((await readAll('entry')).found).toEqual(stored.opened);
});
