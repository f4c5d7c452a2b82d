import { browser } from 'wxt/browser';
import { grantedList } from '../access/reconcile';
import { stopNotices } from '../due/notice';
import { forgetDue } from '../due/schedule';
import { tellOthers } from '../log/changed';
import { deletePrivate } from '../log/db';

/**
 * Deletes all that Handrail keeps and gives every permission back. Sites go first: whatever fails
 * after that, nothing is watched any more.
 *
 * @throws when the browser could not delete something.
 */
export async function deleteEverything(): Promise<void> {
  const origins = await grantedList();
  if (origins.length) await browser.permissions.remove({ origins });
  await stopNotices();
  await deletePrivate();
  await forgetDue();
  // Nobody may be in the middle of writing what was there before.
  await navigator.locks.request('handrail-history', () =>
    navigator.locks.request('handrail-settings', async () => {
      await browser.storage.local.clear();
      await browser.storage.session.clear();
    }),
  );
  tellOthers();
}
