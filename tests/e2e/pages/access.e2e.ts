import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = [
  'welcome.html',
  'popup.html',
  'app.html#/sites',
  'app.html#/reminders',
  'app.html#/guidance',
  'app.html#/guidance/already-connected',
  'app.html#/tell',
  'app.html#/notes',
  'app.html#/practice',
  'app.html#/practice/requests',
  'app.html#/practice/profile',
  'app.html#/practice/messages',
  'app.html#/about',
];

describe.each(pages)('%s', (path) => {
  test('axe finds nothing', async () => {
    const tab = await at.openPageOf(path);
    await until('the page', () => tab.evaluate(() => document.querySelector('h1') !== null));
    await tab.run(axe);
    const found = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });

  test('it works under its own policy: no script but ours, no other Trusted Types policy', async () => {
    const tab = await at.openPageOf(path);
    await until('the page', () => tab.evaluate(() => document.querySelector('h1') !== null));
    const tried = await tab.evaluate(async () => {
      const attempt = async (what: () => unknown) => {
        try {
          await what();
          return 'went through';
        } catch {
          return 'stopped';
        }
      };
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      return {
        policy: await attempt(() => trustedTypes.createPolicy('another', {})),
        default: await attempt(() => trustedTypes.createPolicy('default', {})),
        html: await attempt(() => {
          document.createElement('p').innerHTML = '<b>x</b>';
        }),
        fetch: await attempt(() => fetch('https://example.org/')),
        evaluated: await attempt(() => new Function('return 1')()),
      };
    });
    expect(tried).toEqual({
      policy: 'stopped',
      default: 'stopped',
      html: 'stopped',
      fetch: 'stopped',
      evaluated: 'stopped',
    });
  });

  test('nothing is wider than a phone of 320 pixels', async () => {
    const tab = await at.openPageOf(path);
    await until('the page', () => tab.evaluate(() => document.querySelector('h1') !== null));
    const wide = await tab.at320(() =>
      tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});
