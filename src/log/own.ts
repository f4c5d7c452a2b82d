import * as v from 'valibot';
import { tellOthers } from './changed';
import { openPrivate, write } from './db';

/**
 * Something of which the worker has just one: a plan, a list of people to ask. Kept with the private
 * data, out of the reach of every page.
 */
export interface Own<Value> {
  /** What is kept, or `empty` where nothing is, or nothing that can be read. */
  read(): Promise<Value>;
  /** @throws when it could not be stored. */
  keep(value: Value): Promise<void>;
}

export function own<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  empty: v.InferOutput<Schema>,
): Own<v.InferOutput<Schema>> {
  return {
    async read() {
      const db = await openPrivate();
      try {
        const read = v.safeParse(schema, await db.get('own', name));
        return read.success ? read.output : empty;
      } finally {
        db.close();
      }
    },
    async keep(value) {
      await write('own', async (store) => {
        const before = await store.get(name);
        // What can't be read is set aside, and not written over: it is still the worker's.
        if (before !== undefined && !v.is(schema, before))
          await store.put(before, `${name}, unreadable`);
        return store.put(value, name);
      });
      tellOthers();
    },
  };
}
