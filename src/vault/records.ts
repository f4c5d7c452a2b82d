import { apply, type Planned } from './apply';
import { tellOthers } from './changed';
import { allOf, inTurn, type RecordKind, type VaultDb, withDb } from './db';
import type { Opened } from './key';
import { damaged, type Found, openAll, openRecord, type Reading, snapshot } from './opening';
import { ready } from './ready';

export type { Found, Reading } from './opening';

/**
 * All records of a kind, by id.
 *
 * @throws Locked. HeaderDamaged.
 */
export async function readAll(kind: RecordKind): Promise<Reading> {
  await ready();
  return withDb(async (db) => {
    const [opened, records] = await snapshot(db, (tx) =>
      tx.objectStore('records').getAll(allOf(kind)),
    );
    return openAll(opened, records);
  });
}

const undamaged = (value: unknown) => (value === damaged ? undefined : value);

/**
 * @returns nothing where there is no such record, or it is damaged.
 * @throws Locked. HeaderDamaged.
 */
export async function read(kind: RecordKind, id: string): Promise<unknown> {
  await ready();
  return withDb(async (db) => {
    const [opened, record] = await snapshot(db, (tx) => tx.objectStore('records').get([kind, id]));
    return record && undamaged(await openRecord(opened, record));
  });
}

/** What a change may do. It sees what it has already done. */
export interface Records {
  get(kind: RecordKind, id: string): Promise<unknown>;
  all(kind: RecordKind): Promise<Found[]>;
  put(kind: RecordKind, id: string, value: unknown): void;
  delete(kind: RecordKind, id: string): void;
}

const nameOf = (kind: RecordKind, id: string) => JSON.stringify([kind, id]);

function recordsOf(db: VaultDb, opened: Opened, planned: Map<string, Planned>): Records {
  const plan = (each: Planned) => planned.set(nameOf(each.kind, each.id), each);
  return {
    async get(kind, id) {
      const already = planned.get(nameOf(kind, id));
      if (already) return already.value;
      const record = await db.get('records', [kind, id]);
      return record && undamaged(await openRecord(opened, record));
    },
    async all(kind) {
      const { found } = await openAll(opened, await db.getAll('records', allOf(kind)));
      const there = new Map(found.map((each) => [each.id, each]));
      for (const { kind: its, id, value } of planned.values()) {
        if (its !== kind) continue;
        if (value === undefined) there.delete(id);
        else there.set(id, { id, value });
      }
      return [...there.values()];
    },
    put: (kind, id, value) => plan({ kind, id, value }),
    delete: (kind, id) => plan({ kind, id }),
  };
}

/**
 * Changes records: all of it, on disk, or nothing; one change at a time across all windows.
 *
 * @param work says what to change. What it throws leaves everything as it was.
 * @returns what `work` gave, once all is on disk.
 * @throws Locked. HeaderDamaged. What the browser throws when nothing can be stored.
 */
export async function change<Result>(work: (records: Records) => Promise<Result>): Promise<Result> {
  await ready();
  const planned = new Map<string, Planned>();
  const result = await inTurn(() =>
    withDb(async (db) => {
      const [opened] = await snapshot(db, async () => undefined);
      const done = await work(recordsOf(db, opened, planned));
      if (planned.size) await apply(db, opened, [...planned.values()]);
      return done;
    }),
  );
  if (planned.size) tellOthers([...planned.values()].map(({ kind, id }) => ({ kind, id })));
  return result;
}
