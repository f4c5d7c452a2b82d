import * as v from 'valibot';
import { change, type Found, type Records, readAll } from '../vault/records';
import { type Declared, type Kept, readKeptLines } from './declared';
import type { Change } from './versions';

/** A number is never given twice: a line that was taken out may come back. */
const counter = 'declared-last';

async function nextId(records: Records): Promise<number> {
  const last = await records.get('own', counter);
  const used = (await records.all('declaration'))
    .map(({ id }) => Number(id))
    .filter(Number.isFinite);
  return Math.max(0, v.is(v.number(), last) ? last : 0, ...used) + 1;
}

/** Keeps a new line. Resolves with its number once it is on disk. @throws when that failed. */
export const addDeclared = (line: Omit<Declared, 'id'>): Promise<number> =>
  change(async (records) => {
    const id = await nextId(records);
    records.put('own', counter, id);
    records.put('declaration', String(id), { ...line, id });
    return id;
  });

const newestFirst = (found: Found[]) => found.sort((a, b) => Number(b.id) - Number(a.id));

/** All that is kept, newest first. */
export async function listDeclared(): Promise<Kept> {
  const { found } = await readAll('declaration');
  return readKeptLines(newestFirst(found).map(({ value }) => value));
}

/**
 * Changes a line as it is at that moment, so that a change made in another window stays.
 *
 * @param to gives the line to keep instead, at once; `undefined` leaves it as it is.
 * @returns what came of it; nothing where the line is gone, can't be read or was left as it is.
 * @throws when it could not be stored.
 */
export const changeDeclared = (
  id: number,
  to: (now: Declared) => Declared | undefined,
): Promise<Change | undefined> =>
  change(async (records) => {
    const stored = await records.get('declaration', String(id));
    const [before] = readKeptLines([stored].filter(Boolean)).declared;
    const after = before && to(before);
    if (!after) return undefined;
    records.put('declaration', String(id), after);
    return { before, after };
  });

/**
 * Takes a line out, readable or not.
 *
 * @returns how to bring it back, exactly as it was; nothing where there was no such line.
 * @throws when it could not be taken out.
 */
export async function deleteDeclared(id: number): Promise<(() => Promise<void>) | undefined> {
  const stored = await change(async (records) => {
    const before = await records.get('declaration', String(id));
    if (before !== undefined) records.delete('declaration', String(id));
    return before;
  });
  if (stored === undefined) return undefined;
  return () =>
    change(async (records) => {
      if ((await records.get('declaration', String(id))) === undefined)
        records.put('declaration', String(id), stored);
    });
}
