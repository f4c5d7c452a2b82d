import { tellOthers } from '../log/changed';
import { openPrivate, write } from '../log/db';
import { type Declared, type Kept, readKeptLines } from './declared';
import type { Change } from './versions';

/** Keeps a new line. Resolves with its number once it is on disk. @throws when that failed. */
export async function addDeclared(line: Omit<Declared, 'id'>): Promise<number> {
  const id = await write('declarations', (lines) => lines.add(line));
  tellOthers();
  return id;
}

/** All that is kept, newest first. */
export async function listDeclared(): Promise<Kept> {
  const db = await openPrivate();
  try {
    return readKeptLines((await db.getAll('declarations')).reverse());
  } finally {
    db.close();
  }
}

/**
 * Changes a line as it is at that moment, so that a change made in another window stays.
 *
 * @param to gives the line to keep instead, at once; `undefined` leaves it as it is.
 * @returns what came of it; nothing where the line is gone, can't be read or was left as it is.
 * @throws when it could not be stored.
 */
export async function changeDeclared(
  id: number,
  to: (now: Declared) => Declared | undefined,
): Promise<Change | undefined> {
  const change = await write('declarations', async (lines) => {
    const [before] = readKeptLines([await lines.get(id)].filter(Boolean)).declared;
    const after = before && to(before);
    if (!after) return undefined;
    await lines.put(after);
    return { before, after };
  });
  if (change) tellOthers();
  return change;
}

/**
 * Takes a line out, readable or not.
 *
 * @returns how to bring it back, exactly as it was; nothing where there was no such line.
 * @throws when it could not be taken out.
 */
export async function deleteDeclared(id: number): Promise<(() => Promise<void>) | undefined> {
  const stored = await write('declarations', async (lines) => {
    const before = await lines.get(id);
    await lines.delete(id);
    return before;
  });
  if (stored === undefined) return undefined;
  tellOthers();
  return async () => {
    await write('declarations', async (lines) => {
      if ((await lines.getKey(id)) === undefined) await lines.put(stored);
    });
    tellOthers();
  };
}
