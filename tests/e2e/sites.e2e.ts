import { beforeEach, describe, expect, test } from 'vitest';
import { isSeen } from '../../src/detection/site';
import { siteById } from '../../src/sites';
import type { Tab } from './support/driver';
import { type Fixture, fixtures } from './support/fixtures';
import { findDeep, openModals, stayHere } from './support/in-page';
import { type Kind, names } from './support/names';
import { expectSilence, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

/**
 * All sites, on whole pages made after what is known of them. The rules themselves are held
 * against every control of every page elsewhere; here a real browser, permission, watcher,
 * background and reminder come together.
 */
const at = useBrowser();
const all = fixtures();
const kinds = Object.keys(names) as Kind[];
const sites = [...new Set(all.map(({ site }) => site))];
const site = (id: string) => {
  const found = siteById(id);
  if (!found) throw new Error(`No site file for ${id}`);
  return found;
};

beforeEach(async () => {
  const every = Object.fromEntries(kinds.map((kind) => [kind, true])) as Record<Kind, boolean>;
  await at.change({ ...plenty, kinds: every });
});

const originOf = ({ url }: Fixture) => `${new URL(url).origin}/*`;

async function visit(fixture: Fixture): Promise<Tab> {
  // As on a second visit: what the server is made with is known (the first is in by-hand.e2e.ts).
  if (site(fixture.site).markers) {
    const seen = { software: fixture.site, day: '2026-01-01' };
    const { hostname } = new URL(fixture.url);
    await at.change({ ...(await at.settings()), byHand: [{ host: hostname, seen }] });
  }
  await at.turnOn(originOf(fixture));
  // A server never sees what is behind the hash: there all pages have one address.
  at.driver.server.page(fixture.url.replace(/#.*/, ''), fixture.html);
  const tab = await at.open(fixture.url);
  await tab.evaluate(stayHere);
  await tab.evaluate(openModals);
  return tab;
}

test('there are pages of all sites', () => expect(sites.length).toBeGreaterThanOrEqual(22));

describe('arriving', () => {
  // Languages and odd forms are held against the rules in tests/unit; here each address once.
  const addresses = new Map(
    all
      .filter(({ arrive }) => arrive !== 'none')
      .map((each) => [`${each.site} ${each.arrive} ${new URL(each.url).pathname}`, each]),
  );
  const arrivals = [...addresses.values()];
  test.each(arrivals)('at $file', async (fixture) => {
    await reminderOf(fixture.arrive as Kind, await visit(fixture));
  });

  const withRequests = sites.filter((id) =>
    site(id).requestPages.some(({ kind }) => kind === 'request-in'),
  );
  test.each(withRequests)('%s has a page of requests', (id) => {
    expect(arrivals.some((page) => page.site === id && page.arrive === 'request-in')).toBe(true);
  });
});

/** For each site and kind, the first page where something of the kind can be done. */
const doings = sites.flatMap((site) =>
  (
    [
      'focus:post',
      'focus:comment',
      'focus:message',
      'press:request-out',
      'press:request-in',
    ] as const
  ).flatMap((mark) => {
    const fits = new RegExp(`data-expect="([^"]* )?${mark}[ "]`);
    // A page where arriving is a moment already has its reminder.
    const fixture = all.find(
      (each) => each.site === site && each.arrive === 'none' && fits.test(each.html),
    );
    const [how, kind] = mark.split(':') as ['focus' | 'press', Kind];
    return fixture ? [{ site, how, kind, mark, fixture, file: fixture.file }] : [];
  }),
);

describe('doing', () => {
  test.each(doings)('$mark in $file', async ({ kind, mark, fixture }) => {
    const tab = await visit(fixture);
    await expectSilence(tab, 100);
    await tab.click(`[data-expect~="${mark}"]`);
    await reminderOf(kind, tab);
  });

  test.each(sites.filter((id) => isSeen(site(id).sees.post)))('%s has a page to post on', (id) => {
    expect(doings.some((doing) => doing.site === id && doing.kind === 'post')).toBe(true);
  });
});

describe('pages where nothing is a moment, whatever is pressed', () => {
  // Every control of every page is held against the rules in tests/unit; in a browser a few of each.
  const awkward =
    /login|settings|edit-profile|checkpoint|explore|unfriend|leave-group|sent-|unfollow|search|cookie|relationships/;
  const silent = all.filter(
    ({ arrive, html }) => arrive === 'none' && !html.includes('data-expect'),
  );
  const negatives = silent.filter(
    (page) => awkward.test(page.file) || silent.find(({ site }) => site === page.site) === page,
  );

  test('what must be silent is among them', () => {
    const has = (...words: string[]) =>
      negatives.some(({ file }) => words.some((word) => file.includes(word)));
    for (const id of sites)
      expect(
        negatives.filter((page) => page.site === id),
        id,
      ).not.toEqual([]);
    expect(has('checkpoint')).toBe(true);
    expect(has('explore')).toBe(true);
    expect(has('unfriend')).toBe(true);
    expect(has('leave-group')).toBe(true);
    expect(has('facebook/sent-requests')).toBe(true);
    expect(has('linkedin/sent-invitations')).toBe(true);
    expect(has('unfollow')).toBe(true);
  });

  test.each(negatives)('$file', async (fixture) => {
    const tab = await visit(fixture);
    if (site(fixture.site).markers && !(await isWatched(tab))) {
      // Rendered by the server, with no markers: looked at once and left alone.
      const { hostname } = new URL(fixture.url);
      await until('the visit', async () =>
        (await at.settings()).byHand.some(
          ({ host, seen }) => host === hostname && seen?.day !== '2026-01-01',
        ),
      );
      expect(await isWatched(tab)).toBe(false);
    } else {
      expect(await tab.listeners(), 'the watcher is there').toContain('focusin');
    }
    const what =
      'button, a, [role="button"], [role="link"], [role="menuitem"], input, textarea, [contenteditable]';
    const count = await tab.evaluate(countOf, `(${findDeep})`, what);
    for (let nth = 0; nth < count; nth++) await tab.click(what, nth);
    await expectSilence(tab, 200);
    expect(await at.recognised()).toEqual({});
  });
});

const isWatched = async (tab: Tab) => (await tab.listeners()).includes('focusin');

/** Runs in the page, where the other function is no more than its text. */
function countOf(find: string, selector: string): number {
  const found = new Function(`return ${find}`)() as (selector: string) => Element[];
  return found(selector).length;
}
