import { type RecordKind, type SealedRecord, type VaultDb, writeAll } from './db';
import { newId } from './header';
import type { Opened } from './key';
import { openAll } from './opening';
import type { PlainRecord } from './plain';
import { sealRecord } from './ready';

/** What is to be written; without a value, what is to be deleted. */
export type Planned = { kind: RecordKind; id: string; value?: unknown };

/** A record that can't be read is moved out of the way of a new one: perhaps it can be mended. */
const moved = ({ id, ...record }: SealedRecord): SealedRecord => ({
  ...record,
  id: `${id} damaged ${newId().slice(0, 8)}`,
});

/** Those among the records to be written that are there and can't be read. */
async function damagedAmong(db: VaultDb, opened: Opened, puts: PlainRecord[]) {
  const { store } = db.transaction('records');
  const now = await Promise.all(puts.map(({ kind, id }) => store.get([kind, id])));
  return (
    await openAll(
      opened,
      now.filter((record) => record !== undefined),
    )
  ).damaged;
}

/** Writes all that is planned, or nothing of it. */
export async function apply(db: VaultDb, opened: Opened, planned: Planned[]): Promise<void> {
  const puts = planned.filter((each): each is PlainRecord => each.value !== undefined);
  const inTheWay = await damagedAmong(db, opened, puts);
  const sealed = await Promise.all(
    puts.map((record) => sealRecord(opened.key, opened.header, record)),
  );
  await writeAll(db, function* (tx) {
    const store = tx.objectStore('records');
    for (const record of inTheWay) yield store.put(moved(record));
    for (const record of sealed) yield store.put(record);
    for (const { kind, id, value } of planned)
      if (value === undefined) yield store.delete([kind, id]);
  });
}
