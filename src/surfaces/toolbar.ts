import { browser } from 'wxt/browser';

/** A dot on the icon of one tab: something is there, and Handrail keeps quiet about it. */
export async function markTab(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a4a10' });
  await browser.action.setBadgeText({ tabId, text: '•' });
}

export const clearTab = (tabId: number) => browser.action.setBadgeText({ tabId, text: '' });
