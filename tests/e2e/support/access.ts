import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from './driver.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has to say about the page as it is now; nothing when all is well. */
export async function axeFinds(tab: Tab): Promise<string[]> {
  await tab.run(axe);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** By how many pixels the page is wider than a phone of 320, or a window zoomed to 400 %. */
export const tooWide = (tab: Tab): Promise<number> =>
  tab.at320(() =>
    tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
