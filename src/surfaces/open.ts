import { browser } from 'wxt/browser';

/** Opens a page of the app in a tab of its own. @param route begins with a slash. */
export const openApp = (route: string) =>
  browser.tabs.create({ url: browser.runtime.getURL(`/app.html#${route}`) });

/**
 * Opens the panel where the page can't touch it: the toolbar popup. Without a focused window, in
 * Firefox before 149 and on Android that is refused; then a small window, and where there are no
 * windows a tab.
 */
export async function openPanel(tabId: number): Promise<void> {
  const windowId = await browser.tabs.get(tabId).then(
    (tab) => tab.windowId,
    () => undefined,
  );
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return;
  } catch {
    // Refused: go on to the next best place.
  }
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
  try {
    await browser.windows.create({ url, type: 'popup', width: 420, height: 680 });
  } catch {
    await browser.tabs.create({ url });
  }
}
