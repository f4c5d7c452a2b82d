import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { siteAt } from '../access/here';
import { genericSite } from '../detection/generic-site';

/**
 * Looks at a page once, for the worker who asked for it, and gives back the redacted picture.
 *
 * @returns nothing where the site is not on.
 * @throws what the browser throws where it lets nobody in.
 */
export async function makeReport(tabId: number, host: string): Promise<string | undefined> {
  const here = await siteAt(host);
  if (!here) return undefined;
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [
      // The one that stands for unknown servers has no file of its own.
      ...(here.site.id === genericSite.id ? [] : [`/sites/${here.site.id}.js`]),
      '/structure.js',
    ] as ScriptPublicPath[],
  });
  if (typeof answer?.result !== 'string') return undefined;
  return `${answer.result}\nrules of ${here.site.checked}`;
}
