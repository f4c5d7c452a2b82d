import { tellDeleted } from '../vault/changed';
import { change, readAll } from '../vault/records';

/**
 * Deletes every entry and all that is being written, readable or not. All else stays.
 *
 * @throws Locked, and what the browser throws when nothing can be stored.
 */
export async function deleteLog(): Promise<void> {
  for (const kind of ['entry', 'draft'] as const) {
    const { damaged } = await readAll(kind);
    await change(async (records) => {
      for (const { id } of [...damaged, ...(await records.all(kind))]) records.delete(kind, id);
    });
  }
  tellDeleted();
}
