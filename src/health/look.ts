import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Origin } from '../access/sender';
import type { Listed } from '../detection/site';
import { inDocument } from '../reminders/inject';
import { type Look, looks } from './requests-look';

/** A page of requests is built by then, and its requests have come. */
const builtAfter = 6000;

const isLook = v.picklist(looks);

/**
 * Looks over the page of requests that the worker came to, once it is built. Its words for "accept" are
 * too many for every page to carry, so the script comes for this one look.
 *
 * @returns `nothing` too where the tab has moved on.
 */
export async function lookThere(site: Listed, origin: Origin & { from: 'page' }): Promise<Look> {
  await new Promise((built) => setTimeout(built, builtAfter));
  const { url } = await browser.tabs.get(origin.tabId);
  if (URL.parse(url ?? '')?.hostname !== origin.host) return 'nothing';
  const [answer] = await browser.scripting.executeScript({
    target: inDocument(origin.tabId, origin.documentId),
    files: [`/sites/${site.id}.js`, '/requests-look.js'] as ScriptPublicPath[],
  });
  const read = v.safeParse(isLook, answer?.result);
  return read.success ? read.output : 'nothing';
}
