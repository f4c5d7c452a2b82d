import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './support/driver';
import { type Fixture, fixtures } from './support/fixtures';
import { findDeep, openModals, stayHere } from './support/in-page';
import { type Kind, names } from './support/names';
import { origins } from './support/pages';
import { expectSilence, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

/**
 * The five sites, on whole pages made after what is known of them. The rules themselves are held
 * against every control of every page elsewhere; here a real browser, permission, watcher,
 * background and reminder come together.
 */
const at = useBrowser();
const all = fixtures();
const kinds = Object.keys(names) as Kind[];
const sites = ['facebook', 'instagram', 'linkedin', 'mastodon', 'x'];

beforeEach(async () => {
  const every = Object.fromEntries(kinds.map((kind) => [kind, true])) as Record<Kind, boolean>;
  await at.change({ ...plenty, kinds: every, byHand: [{ host: 'mastodon.example' }] });
});

const originOf = ({ url }: Fixture) => `${new URL(url).origin}/*`;

async function visit(fixture: Fixture): Promise<Tab> {
  await at.turnOn(originOf(fixture));
  const tab = await at.open(fixture.url);
  await tab.evaluate(stayHere);
  await tab.evaluate(openModals);
  return tab;
}

test('there are pages of all sites', () => {
  expect([...new Set(all.map(({ site }) => site))]).toEqual(sites);
  for (const site of sites) expect(Object.keys(origins)).toContain(site);
});

describe('arriving', () => {
  const arrivals = all.filter(({ arrive }) => arrive !== 'none');
  test.each(arrivals)('at $file', async (fixture) => {
    await reminderOf(fixture.arrive as Kind, await visit(fixture));
  });

  test.each(sites)('%s has a page of requests', (site) => {
    expect(arrivals.some((page) => page.site === site && page.arrive === 'request-in')).toBe(true);
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

  test.each(sites)('%s has a page to post on', (site) => {
    expect(doings.some((doing) => doing.site === site && doing.kind === 'post')).toBe(true);
  });
});

describe('pages where nothing is a moment, whatever is pressed', () => {
  const negatives = all.filter(
    ({ arrive, html }) => arrive === 'none' && !html.includes('data-expect'),
  );

  test('what must be silent is among them', () => {
    const has = (...words: string[]) =>
      negatives.some(({ file }) => words.some((word) => file.includes(word)));
    for (const site of sites) {
      for (const part of ['login', 'settings']) {
        const there = negatives.some(({ file }) =>
          [`${site}/${part}.html`, `${site}/edit-profile.html`].includes(file),
        );
        expect(there, `${site} ${part}`).toBe(true);
      }
    }
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
    if (fixture.site === 'mastodon' && !fixture.html.includes('id="mastodon"')) {
      // Rendered by the server, with no markers: looked at once and left alone.
      await until('the visit', async () => (await at.settings()).byHand[0]?.seen);
      expect(await tab.listeners()).not.toContain('focusin');
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

/** Runs in the page, where the other function is no more than its text. */
function countOf(find: string, selector: string): number {
  const found = new Function(`return ${find}`)() as (selector: string) => Element[];
  return found(selector).length;
}
