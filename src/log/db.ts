import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

export interface Note {
  id: number;
  /** `YYYY-MM`: month and year only, so that a note is no diary of somebody else's days. */
  month: string;
  text: string;
}

export interface PrivateData extends DBSchema {
  notes: { key: number; value: Omit<Note, 'id'> & { id?: number } };
  /** Text that is being written, by the name of its field. */
  drafts: { key: string; value: string };
  /** Addresses the worker keeps: `declare` is where a declaration goes. */
  contacts: { key: string; value: string };
  /** One thing of a kind: the plan, the people to ask. Checked against its shape when it is read. */
  own: { key: string; value: unknown };
  /** What the worker told a manager, and when to look at it again. Checked when read, too. */
  declarations: { key: number; value: unknown };
}

/**
 * The worker's private data, in IndexedDB of the extension's own origin. A content script, and so
 * a page, can't reach it (`storage.local` it could).
 *
 * @throws what the browser throws when a database can't be opened.
 */
export const openPrivate = (): Promise<IDBPDatabase<PrivateData>> =>
  openDB<PrivateData>('handrail-private', 2, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore('notes', { keyPath: 'id', autoIncrement: true });
        db.createObjectStore('drafts');
        db.createObjectStore('contacts');
      }
      if (before < 2) {
        db.createObjectStore('own');
        db.createObjectStore('declarations', { keyPath: 'id', autoIncrement: true });
      }
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

type Name = 'notes' | 'drafts' | 'contacts' | 'own' | 'declarations';

/** Runs one write to the end, on disk, one at a time across all windows. */
export function write<Store extends Name, Result>(
  name: Store,
  work: (store: IDBPObjectStore<PrivateData, [Store], Store, 'readwrite'>) => Promise<Result>,
): Promise<Result> {
  return navigator.locks.request('handrail-private', async () => {
    const db = await openPrivate();
    try {
      const change = db.transaction(name, 'readwrite', { durability: 'strict' });
      const result = await work(change.store);
      await change.done;
      return result;
    } finally {
      db.close();
    }
  });
}

/** Deletes the whole database. Other windows let go of it first (see `blocking`). */
export const deletePrivate = (): Promise<void> =>
  navigator.locks.request('handrail-private', () => deleteDB('handrail-private'));
