import { browser } from 'wxt/browser';

const color = '#7a4a10';
const dot = '•';

/** A dot on the icon of one tab: something is there, and Handrail keeps quiet about it. */
export async function markTab(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text: dot });
}

/** A question mark: Handrail may no longer know this site. */
export async function markDoubt(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text: '?' });
}

/** An empty text would hide the mark that is meant for all tabs; `null`, which the types lack, won't. */
const asElsewhere = null as unknown as string;
export const clearTab = (tabId: number) =>
  browser.action.setBadgeText({ tabId, text: asElsewhere });

/** A dot on the icon in all tabs, or none: something that the worker wanted to come back to. */
export async function markEverywhere(on: boolean): Promise<void> {
  const text = on ? dot : '';
  if ((await browser.action.getBadgeText({})) === text) return;
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeText({ text });
}
