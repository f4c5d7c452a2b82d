import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { World } from '../detection/world';
import type { OpenReminder } from './session';

/** `documentIds`: by the time this runs the tab may show another page, and that one gets nothing. */
const inDocument = (tabId: number, documentId: string) => ({ tabId, documentIds: [documentId] });

/** Puts the reminder's script into the document that the moment came from. */
export const inject = (tabId: number, documentId: string) =>
  browser.scripting.executeScript({
    target: inDocument(tabId, documentId),
    files: ['/reminder.js' as ScriptPublicPath],
  });

/** How long an injected reminder may take to say that it is there, in milliseconds. */
const arrivesWithin = 10_000;

/** Is a reminder that was sent out still on screen? A closed or moved tab says nothing of itself. */
export async function isStillOpen(open: OpenReminder, documentId: string): Promise<boolean> {
  if (!open.shown) return Date.now() - open.since < arrivesWithin;
  const asked = browser.scripting.executeScript({
    target: inDocument(open.tabId, documentId),
    func: () => (globalThis as { handrail?: World }).handrail?.reminder !== undefined,
  });
  const answers = await asked.catch(() => []);
  return answers.some(({ result }) => result === true);
}
