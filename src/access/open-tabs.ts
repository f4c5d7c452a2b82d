import { browser } from 'wxt/browser';
import type { ToPage } from '../messages';
import type { Registration } from './wanted';

/** Starts the watcher in tabs that were open before their site was turned on. */
export async function startInOpenTabs(registrations: readonly Registration[]): Promise<void> {
  for (const { matches, js } of registrations) {
    for (const tab of await browser.tabs.query({ url: matches })) {
      if (tab.id === undefined) continue;
      // Not awaited: one tab that hangs must not keep the others waiting. A tab may close, move on
      // or be an error page; the next load has the registered script.
      browser.scripting
        .executeScript({
          target: { tabId: tab.id, frameIds: [0] },
          files: js,
          injectImmediately: true,
        })
        .catch(() => undefined);
    }
  }
}

/** Asks every watcher to find out whether its site is still on. Needs no permission for the tabs. */
export async function recheckOpenTabs(): Promise<void> {
  const message: ToPage = { type: 'recheck' };
  for (const tab of await browser.tabs.query({})) {
    if (tab.id === undefined) continue;
    browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined);
  }
}
