import * as v from 'valibot';
import { tellOthers } from './changed';
import { openPrivate, write } from './db';
import { isSetAside, type Reading, setAside } from './unreadable';

/**
 * Something of which the worker has just one: a plan, a list of people to ask. Kept with the private
 * data, out of the reach of every page.
 */
export interface Own<Value> {
  /** What is kept, as far as it can be read, or nothing of it. */
  read(): Promise<Value>;
  /** @throws when it could not be stored. */
  keep(value: Value): Promise<void>;
  /**
   * Changes what is kept as it is at that moment, so that two changes at once both stay.
   *
   * @param to gives what to keep instead, at once; `undefined` leaves it as it is.
   * @returns what it gave.
   * @throws when it could not be stored.
   */
  change(to: (now: Value) => Value | undefined): Promise<Value | undefined>;
  /** All that can't be read, in place or set aside. */
  unreadable(): Promise<unknown[]>;
  /** Drops what can't be read. @returns how to bring it back. @throws when that failed. */
  dropUnreadable(): Promise<() => Promise<void>>;
}

/** @param readingOf sorts what is stored; it gets `undefined` where nothing is. */
export function ownOf<Value>(
  name: string,
  readingOf: (stored: unknown) => Reading<Value>,
): Own<Value> {
  const change: Own<Value>['change'] = async (to) => {
    const next = await write('own', async (store) => {
      const { value, unreadable } = readingOf(await store.get(name));
      const next = to(value);
      if (next === undefined) return undefined;
      await setAside(store, name, unreadable);
      await store.put(next, name);
      return next;
    });
    if (next !== undefined) tellOthers();
    return next;
  };

  return {
    change,
    async read() {
      const db = await openPrivate();
      try {
        return readingOf(await db.get('own', name)).value;
      } finally {
        db.close();
      }
    },
    async keep(value) {
      await change(() => value);
    },
    async unreadable() {
      const db = await openPrivate();
      try {
        const { store } = db.transaction('own');
        const found = [...readingOf(await store.get(name)).unreadable];
        for (const key of await store.getAllKeys())
          if (isSetAside(name, key)) found.push(await store.get(key));
        return found;
      } finally {
        db.close();
      }
    },
    async dropUnreadable() {
      const dropped = await write('own', async (store) => {
        const { value, unreadable } = readingOf(await store.get(name));
        const found = [...unreadable];
        if (found.length) await store.put(value, name);
        for (const key of await store.getAllKeys()) {
          if (!isSetAside(name, key)) continue;
          found.push(await store.get(key));
          await store.delete(key);
        }
        return found;
      });
      tellOthers();
      return async () => {
        await write('own', (store) => setAside(store, name, dropped));
        tellOthers();
      };
    },
  };
}

/** @param empty stands for what is not there, or can't be read. */
export const own = <Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  empty: v.InferOutput<Schema>,
): Own<v.InferOutput<Schema>> =>
  ownOf(name, (stored) => {
    if (stored === undefined) return { value: empty, unreadable: [] };
    const read = v.safeParse(schema, stored);
    return read.success
      ? { value: read.output, unreadable: [] }
      : { value: empty, unreadable: [stored] };
  });
