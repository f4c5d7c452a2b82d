import { describe, expect, test } from 'vitest';
import { pageIds, pages } from '../../../src/guidance/pages';
import { countries, works } from '../../../src/guidance/place.ts';
import { situationIds, situations } from '../../../src/guidance/situations';
import type { Tab } from '../support/driver';
import { press, says } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

test('from the list to the page that comes first, and back', async () => {
  const tab = await at.openPageOf('app.html#/guidance');
  await press(tab, 'You already know someone');
  await says(tab, 'Others say');
  await press(tab, 'All guidance');
  await says(tab, 'To read in a quiet moment');
});

/** Goes from view to view in one tab, and lists those that are wider than the tab is. */
const tooWide = (tab: Tab, views: [hash: string, heading: string][]): Promise<string[]> =>
  tab.evaluate(async (views) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const wide: string[] = [];
    for (const [hash, heading] of views) {
      location.hash = hash;
      for (let tries = 0; document.querySelector('h1')?.textContent !== heading; tries++) {
        if (tries > 200) throw new Error(`${hash} never showed “${heading}”`);
        await frame();
      }
      // Everything folded is opened: what is in there has to fit too.
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      await frame();
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) wide.push(`${hash}: ${scrollWidth} in ${clientWidth}`);
    }
    return wide;
  }, views);

const situationViews = situationIds.map((id): [string, string] => [
  `#/guidance/${id}`,
  situations[id].title,
]);
const pageViews = pageIds.map((id): [string, string] => [`#/guidance/read/${id}`, pages[id].title]);

describe('on a phone of 320 pixels', () => {
  test.each(countries)('every situation fits, for every kind of work in %s', async (country) => {
    const tab = await at.openPageOf('app.html#/guidance');
    await tab.at320(async () => {
      for (const work of works) {
        await at.change({ place: { country, work } });
        expect(await tooWide(tab, situationViews)).toEqual([]);
      }
    });
  });

  test('every page to read fits', async () => {
    const tab = await at.openPageOf('app.html#/guidance');
    await tab.at320(async () => expect(await tooWide(tab, pageViews)).toEqual([]));
  });

  test('every answer in the panel fits, and leads on', async () => {
    const tab = await at.openPageOf('popup.html');
    await until('the popup', () => tab.evaluate(() => document.querySelector('h1') !== null));
    const seen = await tab.at320(() => tab.evaluate(walkPanel));
    expect(seen.wide).toEqual([]);
    expect(seen.deadEnds).toEqual([]);
    // Seven answers each to two requests and a message, six topics of a post, and seven more.
    expect(seen.answers).toBeGreaterThanOrEqual(3 * 7 + 6 + 7);
  });
});

/** Runs in the page: goes through every answer of the panel, by its buttons. */
async function walkPanel() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const found = { answers: 0, wide: [] as string[], deadEnds: [] as string[] };
  const named = (name: string) =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === name);
  const go = async (name: string) => {
    for (let tries = 0; !named(name); tries++) {
      if (tries > 200) throw new Error(`no “${name}”`);
      await frame();
    }
    named(name)?.click();
    await frame();
    await frame();
  };
  const answers = () =>
    [...document.querySelectorAll('.grid button')].map((button) => button.textContent ?? '');
  const look = (where: string) => {
    found.answers++;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.wide.push(`${where}: ${scrollWidth} in ${clientWidth}`);
    if (!named('See the guidance')) found.deadEnds.push(where);
  };
  await go('Something just happened');
  for (const what of answers()) {
    await go(what);
    const inner = document.querySelector('.lead') ? [] : answers();
    if (inner.length === 0) look(what);
    for (const answer of inner) {
      await go(answer);
      look(`${what}: ${answer}`);
      await go('Back');
    }
    await go('Go to the main page');
    await go('Something just happened');
  }
  return found;
}

test.each([
  'app.html#/home',
  'app.html#/happened',
  'app.html#/guidance',
  'app.html#/guidance/already-connected',
  'app.html#/guidance/read/already-connected',
  'app.html#/guidance/read/who-says-what',
  'app.html#/tell',
  'app.html#/plan',
  'app.html#/work',
  'app.html#/reminders',
])('%s fits at a zoom of 400 %', async (path) => {
  const tab = await at.openPageOf(path);
  await until('the page', () => tab.evaluate(() => document.querySelector('h1') !== null));
  const before = await tab.evaluate(() => innerWidth);
  await tab.evaluate(async () => {
    const own = await chrome.tabs.getCurrent();
    await chrome.tabs.setZoom(own?.id ?? -1, 4);
  });
  try {
    await until('the zoom', () =>
      tab.evaluate((before) => Math.abs(innerWidth - before / 4) < 8, before),
    );
    const wide = await tab.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  } finally {
    await tab.evaluate(async () => {
      const own = await chrome.tabs.getCurrent();
      await chrome.tabs.setZoom(own?.id ?? -1, 1);
    });
  }
});
