import { type SealedRecord, type VaultDb, writeAll } from './db';
import { type Header, newId, type OlderKeys, olderName, wrapName } from './header';
import { newKdf, rows } from './kdf';
import { importKey, type Opened } from './key';
import { damaged, olderOf, openRecord } from './opening';
import { newDeviceKey, sealRecord } from './ready';
import { sealBytes } from './seal';
import { runInWorker } from './worker';

/** Tries the strongest row first; a device with less memory gets the next. */
async function deriveNew(passphrase: string) {
  for (const row of rows) {
    const kdf = newKdf(row);
    try {
      return { kdf, raw: await runInWorker('derive', { passphrase, kdf }) };
    } catch (fault) {
      if (row === rows.at(-1)) throw fault;
    }
  }
  throw new RangeError('No row is left');
}

export interface NewLock {
  header: Header;
  key: CryptoKey;
  /** The key's bytes, where a passphrase wraps it. */
  raw?: Uint8Array<ArrayBuffer>;
}

/** @param passphrase `null`: none. */
export async function newLock(vault: string, passphrase: string | null): Promise<NewLock> {
  const plain = { version: 1, vault, key: newId() } as const;
  if (passphrase === null) return { header: { ...plain, by: 'device' }, key: await newDeviceKey() };
  const { kdf, raw: kek } = await deriveNew(passphrase);
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const bare = { ...plain, by: 'passphrase', kdf } as const;
  const wrapped = await sealBytes(await importKey(kek), wrapName(bare), raw);
  return { header: { ...bare, wrapped }, key: await importKey(raw), raw };
}

/** All of it under the new key. */
interface SealedAnew {
  records: SealedRecord[];
  older: OlderKeys;
}

/**
 * Every record under the new key. A damaged one stays as it is; while there is one the old key is kept
 * under the new one, should it be mended. The key of a device can't be: no script can read it out.
 */
export async function sealAnew(
  all: SealedRecord[],
  from: Opened,
  to: NewLock,
): Promise<SealedAnew> {
  const values = await Promise.all(all.map((record) => openRecord(from, record)));
  const records = all.map(async (record, index) => {
    const { kind, id } = record;
    const value = values[index];
    return value === damaged ? record : sealRecord(to.key, to.header, { kind, id, value });
  });
  const keys = values.includes(damaged) ? [from, ...(await olderOf(from))] : [];
  const older = keys.map(async ({ header: { key }, raw }) =>
    raw ? [{ key, sealed: await sealBytes(to.key, olderName(to.header, key), raw) }] : [],
  );
  return { records: await Promise.all(records), older: (await Promise.all(older)).flat() };
}

/** In one step. */
export async function replaceAll(db: VaultDb, { records, older }: SealedAnew, lock: NewLock) {
  await writeAll(db, function* (tx) {
    const meta = tx.objectStore('meta');
    yield meta.put(lock.header, 'header');
    yield lock.raw ? meta.delete('device-key') : meta.put(lock.key, 'device-key');
    yield older.length ? meta.put(older, 'older-keys') : meta.delete('older-keys');
    for (const record of records) yield tx.objectStore('records').put(record);
  });
}
