import { type Origin, sitesOn } from '../access/sender';
import type { Sign } from '../detection/moment';
import { markDoubt } from '../surfaces/toolbar';
import { brokenKinds } from './health';
import { loadHealth, sawMissed } from './recognised';

/** A watcher saw what its rules don't know. The icon says so once there is enough of it. */
export async function missedThere(siteId: string, sign: Sign, origin: Origin): Promise<void> {
  if (origin.from !== 'page') return;
  const site = (await sitesOn(origin.host)).find(({ id }) => id === siteId);
  if (!site) return;
  await sawMissed(siteId, sign, new Date());
  if (brokenKinds(site, await loadHealth()).length) await markDoubt(origin.tabId);
}
