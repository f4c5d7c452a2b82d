import { type Browser, browser } from 'wxt/browser';
import { genericSite } from '../detection/generic-site';
import type { Listed } from '../detection/site';
import { loadSettings } from '../settings/store';
import { knownSites, knownSoftware } from '../sites';
import { grantedOrigins } from './granted';
import { grantedList } from './reconcile';

/** Where a message came from, as the browser says it: never as the message says it. */
export type Origin =
  | { from: 'page'; host: string; tabId: number; documentId: string }
  | { from: 'practice'; tabId: number; documentId: string };

/** Stands for the top document of a tab, in browsers that give documents no name. */
const unnamed = 'tab ';
export const isNamed = (documentId: string): boolean => !documentId.startsWith(unnamed);

/** Tells a content script's message from one of our own page; anything else is nobody's. */
export function originOf(sender: Browser.runtime.MessageSender): Origin | undefined {
  const from = sender as typeof sender & { documentId?: string };
  const url = URL.parse(sender.url ?? '');
  if (sender.id !== browser.runtime.id || !url || sender.frameId !== 0) return undefined;
  const tabId = sender.tab?.id;
  if (tabId === undefined) return undefined;
  const documentId = from.documentId ?? `${unnamed}${tabId}`;
  if (url.origin === new URL(browser.runtime.getURL('/')).origin) {
    return url.pathname === '/app.html' ? { from: 'practice', tabId, documentId } : undefined;
  }
  return url.protocol === 'https:' && !url.port
    ? { from: 'page', host: url.hostname, tabId, documentId }
    : undefined;
}

/** The sites that may speak for a host: those that are granted there, right now. */
export async function sitesOn(host: string): Promise<Listed[]> {
  const granted = await grantedList();
  if (grantedOrigins({ hosts: [host] }, granted).length === 0) return [];
  const known = knownSites.filter((site) => site.hosts.includes(host));
  if (known.length) return known;
  const { byHand } = await loadSettings();
  if (!byHand.some((server) => server.host === host)) return [];
  return [...knownSoftware, genericSite];
}
