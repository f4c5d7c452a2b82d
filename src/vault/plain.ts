import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { RecordKind } from './db';

/**
 * The data as the first versions of Handrail kept it, unencrypted: schema 1 had notes, drafts and
 * contacts, schema 2 the worker's own things and declarations as well.
 */
const name = 'handrail-private';

export interface PlainRecord {
  kind: RecordKind;
  id: string;
  value: unknown;
}

/** Notes become entries of the log in the shape that asks for nothing. */
function entryOf(note: unknown, key: IDBValidKey): PlainRecord {
  const id = crypto.randomUUID();
  const { month, text } = (note ?? {}) as { month?: unknown; text?: unknown };
  if (typeof month !== 'string' || typeof text !== 'string')
    return { kind: 'entry', id, value: note };
  const entry = { id, seq: Number(key), month, template: 'quick', fields: { text }, tags: [] };
  return { kind: 'entry', id, value: entry };
}

async function kept(db: IDBPDatabase, store: string, kind: RecordKind): Promise<PlainRecord[]> {
  if (!db.objectStoreNames.contains(store)) return [];
  const tx = db.transaction(store);
  const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
  return keys.map((key, index) =>
    store === 'notes'
      ? entryOf(values[index], key)
      : { kind, id: String(key), value: values[index] },
  );
}

/** @returns all that is there, or nothing at all where there never was such a database. */
export async function readPlain(): Promise<PlainRecord[]> {
  const found = await indexedDB.databases();
  if (!found.some((each) => each.name === name)) return [];
  const db = await openDB(name);
  try {
    return [
      ...(await kept(db, 'notes', 'entry')),
      ...(await kept(db, 'drafts', 'draft')),
      ...(await kept(db, 'contacts', 'contact')),
      ...(await kept(db, 'own', 'own')),
      ...(await kept(db, 'declarations', 'declaration')),
    ];
  } finally {
    db.close();
  }
}

export const deletePlain = (): Promise<void> => deleteDB(name);
