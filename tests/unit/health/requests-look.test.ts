import { describe, expect, test } from 'vitest';
import { requestPageOf } from '@/detection/engine';
import { placeOf } from '@/detection/rules';
import type { Site } from '@/detection/site';
import { lookForRequests } from '@/health/requests-look';
import { hasRequestLook } from '@/health/signs';
import { siteById, sites } from '../support/described';
import { type Fixture, fixtures, load, urlOf } from '../support/fixture';

const siteOf = (id: string) => siteById(id) as Site;
/** Knows its addresses and nothing of what is there: as if the site had been built anew. */
const blind = (site: Site): Site => ({
  ...site,
  controls: [],
  requestPages: site.requestPages.map(({ request: _gone, ...page }) => page),
});
const look = (fixture: Fixture, site: Site) =>
  lookForRequests(load(fixture.html, urlOf(fixture)), site);
const isRequestPage = (fixture: Fixture) => {
  const site = siteOf(fixture.site);
  const page = load(fixture.html, urlOf(fixture));
  return requestPageOf(site, placeOf(page, site))?.kind === 'request-in';
};

const hasRequest = (fixture: Fixture) => fixture.header.get('arrive') === 'request-in';
const named = (list: readonly Fixture[]) =>
  list.map((fixture): [string, Fixture] => [fixture.name, fixture]);

describe('on every page that was described', () => {
  test.each(named(fixtures))('%s: nothing there is unknown', (_name, fixture) => {
    expect(look(fixture, siteOf(fixture.site))).not.toBe('unknown');
  });
  test.each(named(fixtures.filter((fixture) => !hasRequest(fixture))))(
    '%s: no request, so none is missed by rules that know nothing',
    (_name, fixture) => expect(look(fixture, blind(siteOf(fixture.site)))).toBe('nothing'),
  );
});

const lookedAt = sites.filter(hasRequestLook);
test('a site that says it has a second look for requests has one', () => {
  const missing = lookedAt
    .map(({ id }) => id)
    .filter(
      (id) => !fixtures.some((f) => f.site === id && look(f, blind(siteOf(id))) === 'unknown'),
    );
  expect(missing).toEqual([]);
  expect(lookedAt.length).toBeGreaterThan(5);
});
test('and one that says its buttons have no words has none', () => {
  const wordless = sites.filter(
    (site) => !hasRequestLook(site) && site.requestPages.some(({ kind }) => kind === 'request-in'),
  );
  expect(wordless.length).toBeGreaterThan(0);
  for (const site of wordless) {
    const spoken = blind({
      ...site,
      requestPages: site.requestPages.map(({ wordless: _no, ...page }) => page),
    });
    const pages = fixtures.filter((fixture) => fixture.site === site.id);
    expect(pages.map((fixture) => look(fixture, spoken))).not.toContain('unknown');
  }
});
test('where the rules see a request, they are said to know it', () => {
  const pages = fixtures.filter(
    (fixture) =>
      hasRequest(fixture) && hasRequestLook(siteOf(fixture.site)) && isRequestPage(fixture),
  );
  expect(pages.length).toBeGreaterThan(20);
  for (const fixture of pages)
    expect(look(fixture, siteOf(fixture.site)), fixture.name).toBe('known');
});

describe('what looks like requests', () => {
  const x = siteOf('x');
  const at = (body: string, path = '/follower_requests') =>
    lookForRequests(load(`<!doctype html><body>${body}`, `https://x.com${path}`), x);
  const card = (buttons: string, link = '<a href="/someone">Someone</a>') =>
    `<main><section>${link}<div>${buttons}</div></section></main>`;
  const pair = '<button>Accept</button><button>Decline</button>';

  test('a request as the site might build it tomorrow is one', () =>
    expect(at(card(pair))).toBe('unknown'));
  test('so is one with a name on its buttons', () =>
    expect(
      at(
        card(
          '<button aria-label="Decline Ola">Decline</button><button aria-label="Accept Ola">Accept</button>',
        ),
      ),
    ).toBe('unknown'));

  test.each([
    ['an empty page', '<main><p>No requests</p><button>Back</button></main>'],
    ['a page that is not built yet', ''],
    ['suggestions', card('<button>Add friend</button><button>Remove</button>')],
    ['suggestions to follow', card('<button>Follow</button><button>Ignore</button>')],
    ['a request that was sent', card('<button>Requested</button><button>Delete</button>')],
    ['a yes alone', card('<button>Accept</button><button>More</button>')],
    ['twice yes', card('<button>Accept</button><button>Confirm</button>')],
    ['three buttons', card(`${pair}<button>Block</button>`)],
    ['a pair without anybody', card(pair, '')],
    ['new terms', card(pair, '<a href="/terms">Terms</a>')],
    ['cookies', `<div class="cookie-bar"><a href="/someone">x</a>${pair}</div>`],
    ['a banner over the page', `<div role="alert"><a href="/someone">x</a>${pair}</div>`],
    ['a chat beside the page', `<main></main><div><a href="/someone">x</a>${pair}</div>`],
    ['an invitation to a group', card(pair, '<a href="/groups/1">Group</a>')],
    ['a person’s invitation to a group', card(pair, '<a href="/a">A</a><a href="/groups/1">G</a>')],
    ['an offer from elsewhere', card(pair, '<a href="https://ads.example/a">Offer</a>')],
    ['a question', card(`<dialog open><a href="/a">A</a>${pair}</dialog>`)],
    ['what can’t be seen', card(`<div hidden>${pair}</div>`)],
  ])('%s is not', (_what, body) => expect(at(body)).toBe('nothing'));

  test('another page of the site is not looked at', () =>
    expect(at(card(pair), '/home')).toBe('nothing'));
  test('what a rule calls no moment is known', () =>
    expect(
      at(card(`<div data-testid="confirmationSheetDialog"><a href="/a">A</a>${pair}</div>`)),
    ).toBe('nothing'));
});
