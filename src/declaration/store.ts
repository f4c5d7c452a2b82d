import { tellOthers } from '../log/changed';
import { openPrivate, write } from '../log/db';
import { type Declared, type Kept, readKeptLines } from './declared';

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

/** Puts a line in its place again: changed, or as it was before. @throws when that failed. */
export async function putDeclared(line: Declared): Promise<void> {
  await write('declarations', (lines) => lines.put(line));
  tellOthers();
}

/**
 * Takes a line out, readable or not.
 *
 * @returns how to bring it back, exactly as it was.
 * @throws when it could not be taken out.
 */
export async function deleteDeclared(id: number): Promise<() => Promise<void>> {
  const stored = await write('declarations', async (lines) => {
    const before = await lines.get(id);
    await lines.delete(id);
    return before;
  });
  tellOthers();
  return async () => {
    await write('declarations', (lines) => lines.put(stored));
    tellOthers();
  };
}
