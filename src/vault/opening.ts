import type { SealedRecord, VaultDb } from './db';
import { recordName } from './header';
import { keyFor, type Opened } from './key';
import { unseal } from './seal';

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
  const [header, device, result] = await Promise.all([
    meta.get('header'),
    meta.get('device-key'),
    read(tx),
  ]);
  return [await keyFor(header, device), result];
}
const transaction = (db: VaultDb) => db.transaction(['meta', 'records']);

/** Marks a record that can't be read, and never could be again. */
export const damaged = Symbol('damaged');

/** What a record that was changed on disk fails with. All else (no memory, say) may pass. */
const isDamage = (fault: unknown) =>
  fault instanceof Error && ['OperationError', 'RangeError', 'SyntaxError'].includes(fault.name);

/** @throws what is no fault of the record. */
export const openRecord = (
  { header, key }: Opened,
  record: SealedRecord,
): Promise<unknown | typeof damaged> =>
  unseal(key, recordName(header, record.kind, record.id), record).catch((fault: unknown) => {
    if (isDamage(fault)) return damaged;
    throw fault;
  });

export async function openAll(opened: Opened, records: SealedRecord[]): Promise<Reading> {
  const values = await Promise.all(records.map((record) => openRecord(opened, record)));
  const all = records.map((record, index) => ({ record, value: values[index] }));
  return {
    found: all.flatMap(({ record: { id }, value }) => (value === damaged ? [] : [{ id, value }])),
    damaged: all.flatMap(({ record, value }) => (value === damaged ? [record] : [])),
  };
}
