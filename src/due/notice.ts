import { browser } from 'wxt/browser';
import { openApp } from '../surfaces/open';
import { common } from '../texts/en/common';
import { dueTexts as t } from '../texts/en/due';

/** A notice by the device itself: only with a permission that the worker may give, and take back. */
const permission = () => ({ permissions: ['notifications' as const] });
/** One notice at most: the next takes its place. */
const id = 'due';

/** Asks for the permission. To be called in the click itself, before anything else. */
export const askForNotices = (): Promise<boolean> => browser.permissions.request(permission());
export const stopNotices = (): Promise<boolean> => browser.permissions.remove(permission());
export const mayNotice = (): Promise<boolean> => browser.permissions.contains(permission());

/** Shows the notice, where that is wanted. It says that there is a reminder and never of what. */
export async function showNotice(): Promise<void> {
  if (!(await mayNotice())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: common.name,
    message: t.notice,
  });
}

/** What is due stands on the home page. */
const pressed = async () => {
  await openApp('/home');
  await browser.notifications.clear(id);
};

/**
 * Hears a press on the notice. Called at every start of the background, and when the permission is
 * given: without it the browser has no notifications to listen to.
 */
export function hearNotice(): void {
  // The permission is optional, whatever the types say.
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  if (notifications?.onClicked.hasListener(pressed) === false) {
    notifications.onClicked.addListener(pressed);
  }
}
