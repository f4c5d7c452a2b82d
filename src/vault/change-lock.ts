import { tellOthers } from './changed';
import { inTurn, withDb } from './db';
import { dropKey, holdKey, lastDrop } from './key';
import { firstIdle } from './lock';
import { newLock, replaceAll, sealAnew } from './new-lock';
import { snapshot } from './opening';
import { ready } from './ready';

/**
 * Sets, changes or takes off the passphrase: a new key, and every record anew under it, in one step.
 * Where that breaks off, all is as it was, and can be done again.
 *
 * @param passphrase `null`: none any more.
 * @param idle in milliseconds.
 * @throws Locked: it must be open. HeaderDamaged. JobFailed.
 */
export async function changeLock(passphrase: string | null, idle = firstIdle): Promise<void> {
  await ready();
  await inTurn(() =>
    withDb(async (db) => {
      const since = await lastDrop();
      const [from, records] = await snapshot(db, (tx) => tx.objectStore('records').getAll());
      const lock = await newLock(from.header.vault, passphrase);
      await replaceAll(db, await sealAnew(records, from, lock), lock);
      // Where the worker has locked it meanwhile, it stays locked, under the new passphrase.
      if (lock.raw) await holdKey(lock.raw, lock.header.key, idle, since);
      else await dropKey();
    }),
  );
  tellOthers();
}
