import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { sitesOn } from '../access/sender';
import { genericSite } from '../detection/generic-site';

/**
 * Looks at a page once, for the worker who asked for it, and gives back the redacted picture.
 *
 * @returns nothing where the site is not on.
 * @throws what the browser throws where it lets nobody in.
 */
export async function makeReport(tabId: number, host: string): Promise<string | undefined> {
  const sites = await sitesOn(host);
  if (sites.length === 0) return undefined;
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [
      // The one that stands for unknown servers has no file of its own.
      ...sites.filter(({ id }) => id !== genericSite.id).map(({ id }) => `/sites/${id}.js`),
      '/structure.js',
    ] as ScriptPublicPath[],
  });
  return typeof answer?.result === 'string' ? answer.result : undefined;
}
