import { browser } from 'wxt/browser';
import { siteAt } from '../access/here';
import { type Origin, sitesOn } from '../access/sender';
import type { Moment, Sign } from '../detection/moment';
import { isSeen, originsOf, type Site } from '../detection/site';
import { dayOf } from '../reminders/days';
import { loadSettings } from '../settings/store';
import { clearDoubt, markDoubt } from '../surfaces/toolbar';
import { brokenKinds, healthAt, healthKey } from './health';
import { lookThere } from './look';
import { loadHealth, sawKind, sawKnown, sawMissed } from './recognised';
import { aboutSign, hasRequestLook } from './signs';

type OnPage = Origin & { from: 'page' };

async function isBroken(site: Site, host: string): Promise<boolean> {
  const [health, { kinds }] = await Promise.all([loadHealth(), loadSettings()]);
  return brokenKinds(site, healthAt(health, healthKey(site, host)), kinds).length > 0;
}

/** Is there anything that one more look at requests could tell us today? */
async function isWorthALook(site: Site, key: string, today: string): Promise<boolean> {
  const { recognised, missed } = healthAt(await loadHealth(), key);
  const done = recognised['request-in'] === today || missed.requests?.last === today;
  return hasRequestLook(site) && !done;
}

/** A watcher saw what its rules don't know. The icon says so once there is enough of it. */
export async function missedThere(siteId: string, sign: Sign, origin: Origin): Promise<void> {
  if (origin.from !== 'page') return;
  const [sites, { kinds }] = await Promise.all([sitesOn(origin.host), loadSettings()]);
  const site = sites.find(({ id }) => id === siteId);
  // What the worker wants no reminders of is nothing to worry them with.
  if (!site || !aboutSign(sign).kinds.some((kind) => kinds[kind] && isSeen(site.sees[kind])))
    return;
  const key = healthKey(site, origin.host);
  const now = new Date();
  if (sign === 'requests') await requestsThere(site, key, origin, now);
  else await sawMissed(key, sign, now);
  await doubtedThere(origin);
}

async function requestsThere(site: Site, key: string, origin: OnPage, now: Date): Promise<void> {
  if (!(await isWorthALook(site, key, dayOf(now)))) return;
  const look = await lookThere(site, origin);
  if (look === 'known') await sawKnown(key, 'requests');
  if (look === 'unknown') await sawMissed(key, 'requests', now);
}

/** A page was opened, or something was missed, on a site that may be broken. */
export async function doubtedThere(origin: Origin): Promise<void> {
  if (origin.from !== 'page') return;
  const here = await siteAt(origin.host);
  if (here && (await isBroken(here.site, origin.host))) await markDoubt(origin.tabId);
}

/** The rules know something there. Where that ends a doubt, every tab's icon is told. */
export async function recognisedThere(moment: Moment, origin: Origin, now: Date): Promise<void> {
  if (origin.from !== 'page') return;
  const { host } = origin;
  const site = (await sitesOn(host)).find(({ id }) => id === moment.site);
  if (!site) return;
  const before = await isBroken(site, host);
  await sawKind(healthKey(site, host), moment.kind, now);
  if (!before || (await isBroken(site, host))) return;
  const hosts = site.hosts.length > 0 ? site.hosts : [host];
  for (const { id } of await browser.tabs.query({ url: originsOf({ hosts }) }))
    if (id !== undefined) await clearDoubt(id);
}
