import { inTurn, type SealedRecord, type VaultDb, withDb, writeAll } from './db';
import { type Header, newId, recordName } from './header';
import { deletePlain, type PlainRecord, readPlain } from './plain';
import { seal } from './seal';

/** A key that never leaves the browser's own store: no script can read it out. */
export const newDeviceKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

export const sealRecord = async (
  key: CryptoKey,
  header: Header,
  { kind, id, value }: PlainRecord,
): Promise<SealedRecord> => ({
  kind,
  id,
  ...(await seal(key, recordName(header, kind, id), value)),
});

/** Begins a log, and brings what an earlier version kept into it: all in one step, or not at all. */
async function begin(db: VaultDb): Promise<void> {
  const header: Header = { version: 1, vault: newId(), key: newId(), by: 'device' };
  const key = await newDeviceKey();
  const plain = await readPlain();
  const sealed = await Promise.all(plain.map((record) => sealRecord(key, header, record)));
  await writeAll(db, function* (tx) {
    yield tx.objectStore('meta').put(header, 'header');
    yield tx.objectStore('meta').put(key, 'device-key');
    yield tx.objectStore('meta').put(true, 'plain-left');
    for (const record of sealed) yield tx.objectStore('records').put(record);
  });
}

/** What was brought over is deleted only after it was stored; a try that failed is made again. */
async function dropPlain(db: VaultDb): Promise<void> {
  await deletePlain();
  await db.delete('meta', 'plain-left');
}

/**
 * Makes sure that there is a log to read from. To be called before anything else.
 *
 * @throws what the browser throws when nothing can be stored.
 */
export async function ready(): Promise<void> {
  const isThere = await withDb(async (db) => {
    const meta = db.transaction('meta').store;
    const [header, left] = await Promise.all([meta.getKey('header'), meta.getKey('plain-left')]);
    return header !== undefined && left === undefined;
  });
  if (isThere) return;
  await inTurn(() =>
    withDb(async (db) => {
      if ((await db.getKey('meta', 'header')) === undefined) await begin(db);
      if (await db.get('meta', 'plain-left')) await dropPlain(db).catch(() => undefined);
    }),
  );
}
