import { describe, expect, test } from 'vitest';
import { axeFinds, tooWide } from '../support/access';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

const pages = [
  'welcome.html',
  'popup.html',
  'app.html#/home',
  'app.html#/happened',
  'app.html#/plan',
  'app.html#/work',
  'app.html#/sites',
  'app.html#/reminders',
  'app.html#/guidance',
  'app.html#/guidance/already-connected',
  'app.html#/guidance/read/already-connected',
  'app.html#/guidance/read/who-says-what',
  'app.html#/tell',
  'app.html#/log',
  'app.html#/log/me',
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
    expect(await axeFinds(tab)).toEqual([]);
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
    expect(await tooWide(tab)).toBeLessThanOrEqual(0);
  });
});
