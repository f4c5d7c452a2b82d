import type { IDBPObjectStore } from 'idb';
import type { PrivateData } from './db';

/** What is kept, sorted into what can be read and what can't. */
export interface Reading<Value> {
  value: Value;
  /** As it was found. */
  unreadable: readonly unknown[];
}

type Own = IDBPObjectStore<PrivateData, ['own'], 'own', 'readwrite'>;

const recordOf = (name: string) => `${name}, unreadable`;
/** The records in which unreadable things of this name were set aside. */
export const isSetAside = (name: string, key: string): boolean =>
  key === recordOf(name) || key.startsWith(`${recordOf(name)} `);

/** Sets aside what can't be read, each in a record of its own: it is still the worker's. */
export async function setAside(store: Own, name: string, what: readonly unknown[]): Promise<void> {
  for (const value of what) {
    let key = recordOf(name);
    for (let next = 2; (await store.getKey(key)) !== undefined; next++)
      key = `${recordOf(name)} ${next}`;
    await store.put(value, key);
  }
}

/** The words in something that can't be read, so that the worker sees what it was. */
export function wordsIn(value: unknown): string {
  const words = (part: unknown): string[] => {
    if (typeof part === 'string') return part.trim() ? [part.trim()] : [];
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(words) : [];
  };
  return words(value).join(', ');
}
