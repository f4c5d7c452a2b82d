import type { SealedRecord, VaultDb } from './db';
import { olderName, recordName } from './header';
import { importKey, keyFor, type Opened } from './key';
import { openBytes, unseal } from './seal';

export interface Found {
  id: string;
  value: unknown;
}
/** What could be read, by id, and what could not: a bit of it was changed, or lost. */
export interface Reading {
  found: Found[];
  damaged: SealedRecord[];
}

/** Header, key and records as they were at one moment, so that a change of key can't come between. */
export async function snapshot<Result>(
  db: VaultDb,
  read: (tx: ReturnType<typeof transaction>) => Promise<Result>,
): Promise<[Opened, Result]> {
  const tx = transaction(db);
  const meta = tx.objectStore('meta');
  const [header, device, older, result] = await Promise.all([
    meta.get('header'),
    meta.get('device-key'),
    meta.get('older-keys'),
    read(tx),
  ]);
  return [await keyFor(header, device, older), result];
}
const transaction = (db: VaultDb) => db.transaction(['meta', 'records']);

/** Marks a record that can't be read, and never could be again. */
export const damaged = Symbol('damaged');

/** What a record that was changed on disk fails with. All else (no memory, say) may pass. */
const isDamage = (fault: unknown) =>
  fault instanceof Error && ['OperationError', 'RangeError', 'SyntaxError'].includes(fault.name);

const openBy = (
  { header, key }: Pick<Opened, 'header' | 'key'>,
  record: SealedRecord,
): Promise<unknown | typeof damaged> =>
  unseal(key, recordName(header, record.kind, record.id), record).catch((fault: unknown) => {
    if (isDamage(fault)) return damaged;
    throw fault;
  });

/** The keys from before, opened. One that can't be is left out. */
export async function olderOf({ header, key, older }: Opened) {
  const opened = older.map(async (each) => {
    const raw = await openBytes(key, olderName(header, each.key), each.sealed).catch(
      () => undefined,
    );
    return raw ? [{ header: { ...header, key: each.key }, key: await importKey(raw), raw }] : [];
  });
  return (await Promise.all(opened)).flat();
}

/**
 * Opens a record, under an older key too: it was damaged when the key was changed, and mended since.
 *
 * @throws what is no fault of the record.
 */
export async function openRecord(
  opened: Opened,
  record: SealedRecord,
): Promise<unknown | typeof damaged> {
  const value = await openBy(opened, record);
  if (value !== damaged || opened.older.length === 0) return value;
  for (const older of await olderOf(opened)) {
    const found = await openBy(older, record);
    if (found !== damaged) return found;
  }
  return damaged;
}

export async function openAll(opened: Opened, records: SealedRecord[]): Promise<Reading> {
  const values = await Promise.all(records.map((record) => openRecord(opened, record)));
  const all = records.map((record, index) => ({ record, value: values[index] }));
  return {
    found: all.flatMap(({ record: { id }, value }) => (value === damaged ? [] : [{ id, value }])),
    damaged: all.flatMap(({ record, value }) => (value === damaged ? [record] : [])),
  };
}
