import { tellOthers } from './changed';
import { allOf, inTurn, type RecordKind, type SealedRecord, type VaultDb, withDb } from './db';
import { newId, recordName } from './header';
import { keyFor, type Opened } from './key';
import type { PlainRecord } from './plain';
import { ready, sealRecord } from './ready';
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
async function snapshot<Result>(
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

const openRecord = ({ header, key }: Opened, record: SealedRecord) =>
  unseal(key, recordName(header, record.kind, record.id), record);

async function openAll(opened: Opened, records: SealedRecord[]): Promise<Reading> {
  const all = await Promise.all(
    records.map((record) =>
      openRecord(opened, record).then(
        (value) => ({ id: record.id, value }),
        () => undefined,
      ),
    ),
  );
  return {
    found: all.filter((each) => each !== undefined),
    damaged: records.filter((_, index) => all[index] === undefined),
  };
}

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

/**
 * @returns nothing where there is no such record, or it is damaged.
 * @throws Locked. HeaderDamaged.
 */
export async function read(kind: RecordKind, id: string): Promise<unknown> {
  await ready();
  return withDb(async (db) => {
    const [opened, record] = await snapshot(db, (tx) => tx.objectStore('records').get([kind, id]));
    return record && openRecord(opened, record).catch(() => undefined);
  });
}

/** What a change may do. It sees what it has already done. */
export interface Records {
  get(kind: RecordKind, id: string): Promise<unknown>;
  all(kind: RecordKind): Promise<Found[]>;
  put(kind: RecordKind, id: string, value: unknown): void;
  delete(kind: RecordKind, id: string): void;
}

type Planned = { kind: RecordKind; id: string; value?: unknown };

/** A record that can't be read is moved out of the way of a new one: perhaps it can be mended. */
const moved = ({ id, ...record }: SealedRecord): SealedRecord => ({
  ...record,
  id: `${id} damaged ${newId().slice(0, 8)}`,
});

/** Those among the records to be written that are there and can't be read. */
async function damagedAmong(db: VaultDb, opened: Opened, puts: PlainRecord[]) {
  const now = await Promise.all(puts.map(({ kind, id }) => db.get('records', [kind, id])));
  return (
    await openAll(
      opened,
      now.filter((record) => record !== undefined),
    )
  ).damaged;
}

async function apply(db: VaultDb, opened: Opened, planned: Planned[]): Promise<void> {
  const puts = planned.filter((each): each is PlainRecord => each.value !== undefined);
  const inTheWay = await damagedAmong(db, opened, puts);
  const sealed = await Promise.all(
    puts.map((record) => sealRecord(opened.key, opened.header, record)),
  );
  const tx = db.transaction('records', 'readwrite', { durability: 'strict' });
  await Promise.all([
    ...inTheWay.map((record) => tx.store.put(moved(record))),
    ...sealed.map((record) => tx.store.put(record)),
    ...planned
      .filter(({ value }) => value === undefined)
      .map(({ kind, id }) => tx.store.delete([kind, id])),
    tx.done,
  ]);
}

const nameOf = (kind: RecordKind, id: string) => JSON.stringify([kind, id]);

function recordsOf(db: VaultDb, opened: Opened, planned: Map<string, Planned>): Records {
  const plan = (each: Planned) => planned.set(nameOf(each.kind, each.id), each);
  return {
    async get(kind, id) {
      const already = planned.get(nameOf(kind, id));
      if (already) return already.value;
      const record = await db.get('records', [kind, id]);
      return record && openRecord(opened, record).catch(() => undefined);
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
  if (planned.size) tellOthers();
  return result;
}
