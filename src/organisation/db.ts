import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Pack } from './pack';
import type { Fault } from './validate';

/** How a pack came here. */
export type Source = 'policy' | 'file';

/** A pack that was found to be sound, and its fingerprint. */
export interface Known {
  pack: Pack;
  fingerprint: string;
  from: Source;
}
export type Answer = 'used' | 'not-now' | 'removed';

interface Data extends DBSchema {
  /** What is offered, what is in use, and what managed policy brought that was refused. */
  packs: { key: 'offer' | 'used'; value: Known };
  refused: { key: 'policy'; value: readonly Fault[] };
  /** What the worker said to each pack they were offered, by its fingerprint. */
  answers: { key: string; value: Answer };
}
export type OrganisationDb = IDBPDatabase<Data>;

const name = 'handrail-organisation';

/**
 * Apart from the settings, where a content script could write, and from the vault, since the wording
 * stands on the panel while the log is locked.
 *
 * @throws what the browser throws when a database can't be opened.
 */
export async function withDb<Result>(
  work: (db: OrganisationDb) => Promise<Result>,
): Promise<Result> {
  const db = await openDB<Data>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('packs');
      fresh.createObjectStore('refused');
      fresh.createObjectStore('answers');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const channel = 'handrail-organisation';

/** Tells every window, this one too, that something changed. */
export function tellWindows(): void {
  const others = new BroadcastChannel(channel);
  others.postMessage('changed');
  others.close();
}

/** @returns how to stop hearing. */
export function onOrganisation(heard: () => void): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = heard;
  return () => others.close();
}

/** Deletes the offer, what is in use and every answer: as if nothing had ever been offered. */
export async function deleteOrganisation(): Promise<void> {
  // Emptied, not deleted: Firefox would let nobody open it for a while (see `src/vault/delete.ts`).
  const empty = withDb(async (db) => {
    const stores = [...db.objectStoreNames];
    const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done]);
  });
  // One that is damaged can't be emptied.
  await empty.catch(() => deleteDB(name));
  tellWindows();
}
