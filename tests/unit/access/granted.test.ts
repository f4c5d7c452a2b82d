import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantedOrigins, tooWide } from '@/access/granted';
import { isRegisteredAs, wantedRegistrations } from '@/access/wanted';
import { sites } from '@/sites';

const facebook = { hosts: ['www.facebook.com', 'web.facebook.com'] };

describe('a site counts as granted', () => {
  test.each([
    [['https://www.facebook.com/*'], ['https://www.facebook.com/*']],
    [['*://*.facebook.com/*'], ['https://www.facebook.com/*', 'https://web.facebook.com/*']],
    [['https://*.facebook.com/*'], ['https://www.facebook.com/*', 'https://web.facebook.com/*']],
    [['*://www.facebook.com/*'], ['https://www.facebook.com/*']],
  ])('by %j', (granted, expected) => expect(grantedOrigins(facebook, granted)).toEqual(expected));

  test.each([
    [['https://*/*']],
    [['<all_urls>']],
    [['*://*/*']],
    [['https://*.com/*']],
    [['http://www.facebook.com/*']],
    [['https://facebook.com/*']],
    [['https://www.facebook.com.evil.example/*']],
    [['https://evil-facebook.com/*']],
    [['nonsense']],
    [[]],
  ])('not by %j', (granted) => expect(grantedOrigins(facebook, granted)).toEqual([]));
});

test('a grant wider than one site is named, and changes nothing', () => {
  const wide = ['<all_urls>', 'https://*/*', '*://*.com/*'];
  expect(tooWide(facebook.hosts, [...wide, '*://*.facebook.com/*'])).toEqual(wide);
  expect(wantedRegistrations(sites, [{ host: 'mastodon.example' }], wide)).toEqual([]);
});

test('each granted site gets its own rules and the watcher, on its pages alone', () => {
  expect(wantedRegistrations(sites, [], ['https://x.com/*', 'https://www.linkedin.com/*'])).toEqual(
    [
      {
        id: 'linkedin',
        matches: ['https://www.linkedin.com/*'],
        js: ['/sites/linkedin.js', '/watcher.js'],
      },
      { id: 'x', matches: ['https://x.com/*'], js: ['/sites/x.js', '/watcher.js'] },
    ],
  );
});

describe('what the browser has registered is what is wanted', () => {
  const script = (js: string[]) => ({ id: 'x', matches: ['https://x.com/*'], js });
  const [wanted] = wantedRegistrations(sites, [], ['https://x.com/*']);
  const is = (present: ReturnType<typeof script>) => wanted && isRegisteredAs(present, wanted);

  test('in Chromium’s spelling and in Firefox’s', () => {
    expect(is(script(['/sites/x.js', '/watcher.js']))).toBe(true);
    expect(is(script(['sites/x.js', 'watcher.js']))).toBe(true);
  });

  test('not with another script, another page or another name', () => {
    expect(is(script(['sites/x.js', 'watcher.js', 'doubt.js']))).toBe(false);
    expect(is({ ...script(['sites/x.js', 'watcher.js']), matches: [] })).toBe(false);
    expect(is({ ...script(['sites/x.js', 'watcher.js']), id: 'facebook' })).toBe(false);
  });
});

test('a server by hand needs both: added by the worker, and granted', () => {
  const server = [{ host: 'mastodon.example' }];
  const granted = ['https://mastodon.example/*'];
  expect(wantedRegistrations(sites, [], granted)).toEqual([]);
  expect(wantedRegistrations(sites, server, [])).toEqual([]);
  expect(wantedRegistrations(sites, server, granted)).toEqual([
    {
      id: 'by-hand mastodon.example',
      matches: granted,
      js: ['/software.js', '/watcher.js'],
    },
  ]);
});

test('once its software is known, a server by hand gets that software’s rules alone', () => {
  const js = (software: string | null) =>
    wantedRegistrations(
      sites,
      [{ host: 'mastodon.example', seen: { software, day: '2026-11-22' } }],
      ['https://mastodon.example/*'],
    )[0]?.js;
  expect(js('mastodon')).toEqual(['/sites/mastodon.js', '/watcher.js']);
  expect(js(null)).toEqual(['/software.js', '/watcher.js']);
  // Neither a site with a host of its own nor a name from a damaged setting brings a script.
  expect(js('facebook')).toEqual(['/software.js', '/watcher.js']);
  expect(js('../evil')).toEqual(['/software.js', '/watcher.js']);
});

test('whatever is granted, only known and added hosts are ever registered', () => {
  const pattern = fc.oneof(
    fc.constantFrom('<all_urls>', '*://*/*', 'https://*/*', 'https://x.com/*', '*://*.x.com/*'),
    fc
      .tuple(fc.constantFrom('https', '*', 'http'), fc.domain())
      .map(([scheme, host]) => `${scheme}://*.${host}/*`),
    fc.string(),
  );
  const known = new Set(sites.flatMap((site) => site.hosts));
  fc.assert(
    fc.property(fc.array(pattern), (granted) => {
      for (const { matches } of wantedRegistrations(sites, [], granted)) {
        for (const match of matches)
          expect(known).toContain(new URL(match.replace('/*', '/')).hostname);
      }
    }),
  );
});

test('only the pages of what may be broken carry the line that says so', () => {
  const js = (doubtful: string[]) =>
    wantedRegistrations(
      sites,
      [{ host: 'mastodon.example', seen: { software: 'mastodon', day: '2026-11-22' } }],
      ['https://mastodon.example/*', 'https://x.com/*'],
      new Set(doubtful),
    ).map((registration) => registration.js);
  const x = ['/sites/x.js', '/watcher.js'];
  const mastodon = ['/sites/mastodon.js', '/watcher.js'];
  expect(js([])).toEqual([x, mastodon]);
  expect(js(['x'])).toEqual([[...x, '/doubt.js'], mastodon]);
  expect(js(['mastodon.example'])).toEqual([x, [...mastodon, '/doubt.js']]);
  expect(js(['mastodon', 'facebook'])).toEqual([x, mastodon]);
});
