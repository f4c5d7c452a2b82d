import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { isNamed } from '../access/sender';
import type { World } from '../detection/world';
import type { OpenReminder } from './session';

/**
 * `documentIds`: by the time this runs the tab may show another page, and that one gets nothing. A
 * browser that names no document gets the top frame; the watcher there holds no moment then.
 */
export const inDocument = (tabId: number, documentId: string) =>
  isNamed(documentId) ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] };

/** Puts the reminder's script into the document that the moment came from, loaded or not. */
export const inject = (tabId: number, documentId: string) =>
  browser.scripting.executeScript({
    target: inDocument(tabId, documentId),
    files: ['/reminder.js' as ScriptPublicPath],
    injectImmediately: true,
  });

/** How long an injected reminder may take to say that it is there, in milliseconds. */
const arrivesWithin = 10_000;
/** How long a tab may take to answer. One that hangs must not keep the others waiting. */
const answersWithin = 300;

export type Standing = 'on screen' | 'in the background' | 'gone';

/** What became of a reminder that was sent out. A closed or moved tab says nothing of itself. */
export async function standingOf(open: OpenReminder, documentId: string): Promise<Standing> {
  if (!open.shown) return Date.now() - open.since < arrivesWithin ? 'on screen' : 'gone';
  const asked = browser.scripting.executeScript({
    target: inDocument(open.tabId, documentId),
    injectImmediately: true,
    func: () => (globalThis as { handrail?: World }).handrail?.reminder !== undefined,
  });
  const late = new Promise<undefined>((done) => setTimeout(done, answersWithin));
  const answers = await Promise.race([asked.catch(() => undefined), late]);
  if (answers?.[0]?.result !== true) return 'gone';
  const tab = await browser.tabs.get(open.tabId).catch(() => undefined);
  return tab?.active ? 'on screen' : 'in the background';
}

/** Closes a reminder that nobody looks at, because another one is about to come. */
export const closeThere = (open: OpenReminder, documentId: string) =>
  browser.scripting
    .executeScript({
      target: inDocument(open.tabId, documentId),
      injectImmediately: true,
      func: () => (globalThis as { handrail?: World }).handrail?.reminder?.close(),
    })
    .catch(() => undefined);
