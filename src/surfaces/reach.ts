import { type Browser, browser } from 'wxt/browser';
import type { ToPage } from '../messages';

/**
 * The keyboard command: to the reminder and back. It goes by way of the background, so that no
 * page can swallow the key.
 */
export async function reachReminder(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (command !== 'reach-reminder') return;
  // Firefox before 126 names no tab.
  const [active] = tab
    ? [tab]
    : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) return;
  const message: ToPage = { type: 'reach' };
  await browser.tabs.sendMessage(active.id, message, { frameId: 0 }).catch(() => undefined);
}
