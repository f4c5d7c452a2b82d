import { tellOthers } from './changed';
import { inTurn, type SealedRecord, type VaultDb, withDb, writeAll } from './db';
import { type Header, newId, type PassphraseHeader, readHeader, wrapName } from './header';
import { newKdf, rows } from './kdf';
import { dropKey, heldKey, holdKey, importKey, keyFor, lastDrop, type Opened } from './key';
import { HeaderDamaged, Locked } from './locked';
import { damaged, openRecord } from './opening';
import { newDeviceKey, ready, sealRecord } from './ready';
import { openBytes, sealBytes } from './seal';
import { runInWorker } from './worker';

/** `device`: no passphrase. `open`, `locked`: with one. `damaged`: nobody can say. */
export type LockState = 'device' | 'open' | 'locked' | 'damaged';

/** @throws what the browser throws when a database can't be opened. */
export async function lockState(): Promise<LockState> {
  await ready();
  try {
    const header = await headerNow();
    if (header.by === 'device') return 'device';
    return (await heldKey())?.id === header.key ? 'open' : 'locked';
  } catch (fault) {
    if (fault instanceof HeaderDamaged) return 'damaged';
    throw fault;
  }
}

/** Five minutes, until the worker chooses another time. */
export const firstIdle = 5 * 60_000;

/** Drops the key, in every window at once. */
export async function lockNow(): Promise<void> {
  await dropKey();
  tellOthers();
}

async function unwrap(header: PassphraseHeader, passphrase: string) {
  const kek = await importKey(await runInWorker('derive', { passphrase, kdf: header.kdf }));
  return openBytes(kek, wrapName(header), header.wrapped).catch(() => undefined);
}

/**
 * Opens the log, for as long as the worker is there.
 *
 * @param idle in milliseconds.
 * @returns whether that was the passphrase.
 * @throws HeaderDamaged. JobFailed when the device has not the memory. Locked when it was locked by
 * hand, or was over, while this went on.
 */
export async function unlock(passphrase: string, idle = firstIdle): Promise<boolean> {
  await ready();
  const since = await lastDrop();
  const header = await headerNow();
  if (header.by === 'device') return true;
  const raw = await unwrap(header, passphrase);
  if (!raw) return false;
  const isHeld = await inTurn(async () => {
    // Another window may have changed it: an older key must not take the place of the new one.
    if ((await headerNow()).key !== header.key) return undefined;
    return holdKey(raw, header.key, idle, since);
  });
  if (isHeld === undefined) return unlock(passphrase, idle);
  if (!isHeld) throw new Locked();
  tellOthers();
  return true;
}

const headerNow = async (): Promise<Header> =>
  readHeader(await withDb((db) => db.get('meta', 'header')));

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

interface NewLock {
  header: Header;
  key: CryptoKey;
  /** The key's bytes, where a passphrase wraps it. */
  raw?: Uint8Array<ArrayBuffer>;
}

async function newLock(vault: string, passphrase: string | null): Promise<NewLock> {
  const plain = { version: 1, vault, key: newId() } as const;
  if (passphrase === null) return { header: { ...plain, by: 'device' }, key: await newDeviceKey() };
  const { kdf, raw: kek } = await deriveNew(passphrase);
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const bare = { ...plain, by: 'passphrase', kdf } as const;
  const wrapped = await sealBytes(await importKey(kek), wrapName(bare), raw);
  return { header: { ...bare, wrapped }, key: await importKey(raw), raw };
}

/** Every record under the new key. A damaged one stays as it is: it can still be taken out. */
const sealAnew = (records: SealedRecord[], from: Opened, to: NewLock) =>
  Promise.all(
    records.map(async (record) => {
      const { kind, id } = record;
      const value = await openRecord(from, record);
      return value === damaged ? record : sealRecord(to.key, to.header, { kind, id, value });
    }),
  );

async function replaceAll(db: VaultDb, records: SealedRecord[], lock: NewLock): Promise<void> {
  await writeAll(db, function* (tx) {
    const meta = tx.objectStore('meta');
    yield meta.put(lock.header, 'header');
    yield lock.raw ? meta.delete('device-key') : meta.put(lock.key, 'device-key');
    for (const record of records) yield tx.objectStore('records').put(record);
  });
}

/**
 * Sets, changes or takes off the passphrase: a new key, and every record anew under it, in one step.
 * Where that breaks off, all is as it was, and can be done again.
 *
 * @param passphrase `null`: none any more.
 * @param idle in milliseconds.
 * @throws Locked: it must be open. HeaderDamaged. JobFailed.
 */
export async function changeLock(passphrase: string | null, idle = firstIdle): Promise<void> {
  await ready();
  await inTurn(() =>
    withDb(async (db) => {
      const since = await lastDrop();
      const from = await keyFor(await db.get('meta', 'header'), await db.get('meta', 'device-key'));
      const lock = await newLock(from.header.vault, passphrase);
      const records = await db.getAll('records');
      await replaceAll(db, await sealAnew(records, from, lock), lock);
      // Where the worker has locked it meanwhile, it stays locked, under the new passphrase.
      if (lock.raw) await holdKey(lock.raw, lock.header.key, idle, since);
      else await dropKey();
    }),
  );
  tellOthers();
}
