import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Sealed } from './seal';

export const recordKinds = ['entry', 'draft', 'contact', 'own', 'declaration'] as const;
/**
 * An entry of the log; text that is being written; an address the worker keeps; one thing of its
 * kind, such as the plan; a line on what was told to a manager.
 */
export type RecordKind = (typeof recordKinds)[number];

export interface SealedRecord extends Sealed {
  kind: RecordKind;
  id: string;
}

export interface VaultData extends DBSchema {
  /** How the data is locked (see `header.ts`), and without a passphrase the key itself. */
  meta: { key: 'header' | 'device-key' | 'older-keys' | 'plain-left'; value: unknown };
  records: { key: [kind: RecordKind, id: string]; value: SealedRecord };
}
export type VaultDb = IDBPDatabase<VaultData>;

const name = 'handrail-vault';

const open = (): Promise<VaultDb> =>
  openDB<VaultData>(name, 1, {
    upgrade(db) {
      db.createObjectStore('meta');
      db.createObjectStore('records', { keyPath: ['kind', 'id'] });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

/**
 * The worker's private data, in IndexedDB of the extension's own origin. A content script, and so
 * a page, can't reach it (`storage.local` it could).
 *
 * @throws what the browser throws when a database can't be opened.
 */
export async function withDb<Result>(work: (db: VaultDb) => Promise<Result>): Promise<Result> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

type Writing = IDBPTransaction<VaultData, ('meta' | 'records')[], 'readwrite'>;

/**
 * Writes all of it, on disk, or nothing.
 *
 * @param work gives each request as it starts it. It must wait for nothing: the transaction would end.
 * @throws what the browser throws when it can't be stored.
 */
export async function writeAll(
  db: VaultDb,
  work: (tx: Writing) => Iterable<Promise<unknown>>,
): Promise<void> {
  const tx = db.transaction(['meta', 'records'], 'readwrite', { durability: 'strict' });
  const started: Promise<unknown>[] = [tx.done];
  try {
    for (const request of work(tx)) started.push(request);
    await Promise.all(started);
  } catch (fault) {
    for (const request of started) request.catch(() => undefined);
    try {
      tx.abort();
    } catch {
      // The browser has ended it already.
    }
    throw fault;
  }
}

/** One at a time across all windows. */
export const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('handrail-vault', work);

/** Everything of a kind, by id. */
export const allOf = (kind: RecordKind) => IDBKeyRange.bound([kind], [kind, []]);

/** Deletes the database. Other windows let go of it first (see `blocking`). */
export const deleteDatabase = (): Promise<void> => deleteDB(name);
