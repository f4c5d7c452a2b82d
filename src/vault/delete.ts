import { tellDeleted } from './changed';
import { deleteDatabase, inTurn, withDb, writeAll } from './db';
import { dropKey } from './key';
import { deletePlain } from './plain';

/**
 * Empties the database rather than deleting it: while a page that was closed has not been cleared from
 * memory, Firefox keeps a database that is to be deleted, and lets nobody open it. That can take a
 * minute.
 */
const empty = (): Promise<void> =>
  withDb((db) =>
    writeAll(db, function* (tx) {
      yield tx.objectStore('meta').clear();
      yield tx.objectStore('records').clear();
    }),
  );

/** Deletes all private data, locked or not. */
export async function deletePrivate(): Promise<void> {
  await dropKey();
  await inTurn(async () => {
    // One that is damaged can't be emptied, and deleting it may take its time.
    await empty().catch(deleteDatabase);
    await deletePlain();
  });
  tellDeleted();
}
