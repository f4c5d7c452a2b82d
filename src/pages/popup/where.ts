import { browser } from 'wxt/browser';
import { siteAt } from '../../access/here';
import type { Moment } from '../../detection/moment';
import type { Listed } from '../../detection/site';
import { waitingFor } from '../../reminders/session';
import type { ByHand } from '../../settings/settings';

/** What the popup stands beside. Only of a granted site does the browser tell us the address. */
export interface Where {
  tabId: number | undefined;
  host: string | undefined;
  site: Listed | undefined;
  /** Where the worker added it by hand. */
  server: ByHand | undefined;
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
  const here = host ? await siteAt(host) : undefined;
  return {
    tabId,
    host,
    site: here?.site,
    server: here?.server,
    moment: tabId === undefined ? undefined : await waitingFor(tabId, new Date()),
  };
}
