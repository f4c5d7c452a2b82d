import { tellDeleted } from './changed';
import { deleteDatabase, inTurn } from './db';
import { dropKey } from './key';
import { deletePlain } from './plain';

/** Deletes all private data, locked or not. */
export async function deletePrivate(): Promise<void> {
  await dropKey();
  await inTurn(async () => {
    await deleteDatabase();
    await deletePlain();
  });
  tellDeleted();
}
