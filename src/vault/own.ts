import * as v from 'valibot';
import { change, read, readAll } from './records';
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
  const changeOwn: Own<Value>['change'] = (to) =>
    change(async (records) => {
      const { value, unreadable } = readingOf(await records.get('own', name));
      const next = to(value);
      if (next === undefined) return undefined;
      await setAside(records, name, unreadable);
      records.put('own', name, next);
      return next;
    });

  return {
    change: changeOwn,
    async read() {
      return readingOf(await read('own', name)).value;
    },
    async keep(value) {
      await changeOwn(() => value);
    },
    async unreadable() {
      const { found } = await readAll('own');
      const now = found.find(({ id }) => id === name)?.value;
      const aside = found.filter(({ id }) => isSetAside(name, id)).map(({ value }) => value);
      return [...readingOf(now).unreadable, ...aside];
    },
    async dropUnreadable() {
      const dropped = await change(async (records) => {
        const { value, unreadable } = readingOf(await records.get('own', name));
        const found = [...unreadable];
        if (found.length) records.put('own', name, value);
        for (const { id, value } of await records.all('own')) {
          if (!isSetAside(name, id)) continue;
          found.push(value);
          records.delete('own', id);
        }
        return found;
      });
      return async () => {
        await change((records) => setAside(records, name, dropped));
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
