import { browser } from 'wxt/browser';
import { siteAt } from '../access/here';
import { type Origin, sitesOn } from '../access/sender';
import { makeTurns } from '../background/turns';
import type { Moment, Sign } from '../detection/moment';
import { isSeen, type Listed } from '../detection/site';
import { dayOf } from '../reminders/days';
import { loadSettings } from '../settings/store';
import { clearDoubt, hasDoubt, markDoubt } from '../surfaces/toolbar';
import { brokenKinds, healthAt, healthKey } from './health';
import { lookThere } from './look';
import { loadHealth, sawKind, sawKnown, sawMissed } from './recognised';
import { aboutSign, hasRequestLook } from './signs';

type OnPage = Origin & { from: 'page' };

async function isBroken(site: Listed, host: string): Promise<boolean> {
  const [health, { kinds }] = await Promise.all([loadHealth(), loadSettings()]);
  const here = healthAt(health, healthKey(site, host));
  return brokenKinds(site, here, kinds, dayOf(new Date())).length > 0;
}

/** May the one site that is on there be broken? */
async function isDoubtful(host: string): Promise<boolean> {
  const here = await siteAt(host);
  return here !== undefined && isBroken(here.site, host);
}

const isOn = (id: string, host: string) => async (): Promise<boolean> =>
  (await sitesOn(host)).some((site) => site.id === id);

/** Is there anything that one more look at requests could tell us today? */
async function isWorthALook(site: Listed, key: string, today: string): Promise<boolean> {
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
  else await sawMissed(key, sign, site.checked, now, isOn(site.id, origin.host));
  await doubtedThere(origin);
}

/** Tabs that are being looked at. A page can change its address as often as it likes. */
const looking = new Set<number>();

async function requestsThere(site: Listed, key: string, origin: OnPage, now: Date): Promise<void> {
  const { tabId, host } = origin;
  if (looking.has(tabId)) return;
  looking.add(tabId);
  try {
    if (!(await isWorthALook(site, key, dayOf(now)))) return;
    const look = await lookThere(site, origin);
    if (look === 'known') await sawKnown(key, 'requests');
    if (look === 'unknown')
      await sawMissed(key, 'requests', site.checked, now, isOn(site.id, host));
  } finally {
    looking.delete(tabId);
  }
}

/** Marks are set and taken away in the order in which their reasons came. */
const inTurn = makeTurns();

/** A page was opened, or something was missed, on a site that may be broken. */
export const doubtedThere = (origin: Origin): Promise<void> =>
  inTurn(async () => {
    if (origin.from === 'page' && (await isDoubtful(origin.host))) await markDoubt(origin.tabId);
  });

/**
 * Something changed: a site is off now, or a kind, or the rules know it after all. Tabs that say there
 * is a doubt say so no longer where there is none.
 */
export const endDoubts = (): Promise<void> =>
  inTurn(async () => {
    for (const { id, url } of await browser.tabs.query({})) {
      // A tab that was closed meanwhile has no icon.
      if (id === undefined || !(await hasDoubt(id).catch(() => false))) continue;
      // Only where a site is on does the browser tell us the address.
      const host = URL.parse(url ?? '')?.hostname;
      if (!host || !(await isDoubtful(host))) await clearDoubt(id);
    }
  });

/** The rules know something there. Where that ends a doubt, `endDoubts` hears of it. */
export async function recognisedThere(moment: Moment, origin: Origin, now: Date): Promise<void> {
  if (origin.from !== 'page') return;
  const { host } = origin;
  const site = (await sitesOn(host)).find(({ id }) => id === moment.site);
  if (site) await sawKind(healthKey(site, host), moment.kind, now, isOn(site.id, host));
}
