import { browser } from 'wxt/browser';
import { grantedList } from '../access/reconcile';
import { stopNotices } from '../due/notice';
import { forgetDue } from '../due/schedule';
import { deleteOrganisation } from '../organisation/db';
import { tellOthers } from '../vault/changed';
import { deletePrivate } from '../vault/delete';

async function giveSitesBack(): Promise<void> {
  const origins = await grantedList();
  if (origins.length) await browser.permissions.remove({ origins });
}

/** Nobody may be in the middle of writing what was there before. */
const clearStorage = (): Promise<void> =>
  navigator.locks.request('handrail-history', () =>
    navigator.locks.request('handrail-settings', () =>
      navigator.locks.request('handrail-health', async () => {
        await browser.storage.local.clear();
        await browser.storage.session.clear();
      }),
    ),
  );

/** Sites go first: whatever fails after that, nothing is watched any more. */
const steps = [
  giveSitesBack,
  deletePrivate,
  deleteOrganisation,
  forgetDue,
  clearStorage,
  stopNotices,
];

/**
 * Deletes all that Handrail keeps and gives every permission back. A step that fails keeps none of
 * the others from being done.
 *
 * @throws when the browser could not delete something.
 */
export async function deleteEverything(): Promise<void> {
  const failed: unknown[] = [];
  for (const step of steps) await step().catch((fault: unknown) => failed.push(fault));
  tellOthers();
  if (failed.length) throw failed[0];
}
