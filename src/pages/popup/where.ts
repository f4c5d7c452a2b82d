import { browser } from 'wxt/browser';
import { sitesOn } from '../../access/sender';
import { genericSite } from '../../detection/generic-site';
import type { Moment } from '../../detection/moment';
import type { Site } from '../../detection/site';
import { waitingFor } from '../../reminders/session';
import { loadSettings } from '../../settings/store';

/** What the popup stands beside. Only of a granted site does the browser tell us the address. */
export interface Where {
  tabId: number | undefined;
  host: string | undefined;
  site: Site | undefined;
  /** A by-hand server on which no known software was seen. */
  unknownServer: boolean;
  moment: Moment | undefined;
}

/** In a window or tab of its own the popup is told which tab it is about. */
const askedTab = (): number | undefined => {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked && /^\d+$/.test(asked) ? Number(asked) : undefined;
};

async function currentTab() {
  const asked = askedTab();
  if (asked !== undefined) return browser.tabs.get(asked).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

export async function whereAmI(): Promise<Where> {
  const tab = await currentTab();
  const tabId = tab?.id;
  const url = URL.parse(tab?.url ?? '');
  const host = url?.protocol === 'https:' ? url.hostname : undefined;
  const on = host ? await sitesOn(host) : [];
  const server = (await loadSettings()).byHand.find((entry) => entry.host === host);
  const software = server && (server.seen?.software ?? genericSite.id);
  const site = software
    ? (on.find(({ id }) => id === software) ?? on.find(({ id }) => id === genericSite.id))
    : on[0];
  return {
    tabId,
    host,
    site,
    unknownServer: server !== undefined && !server.seen?.software,
    moment: tabId === undefined ? undefined : await waitingFor(tabId, new Date()),
  };
}
