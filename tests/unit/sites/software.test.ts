import { describe, expect, test } from 'vitest';
import { knownSoftware, siteById } from '@/sites';
import { fixtures, load, urlOf } from '../support/fixture';

// On a server that the worker added, the first software whose markers are in the page gets to say
// what is a moment. So every page with one must have them, and no page those of another software.
const recognised = (document: Document): string[] =>
  knownSoftware
    .filter(({ markers }) =>
      markers?.some((group) => group.every((marker) => document.querySelector(marker))),
    )
    .map(({ id }) => id);

describe.each(fixtures)('$name', ({ site, html, header }) => {
  const found = recognised(load(html, urlOf({ site, name: site, html, header })));
  const own = siteById(site)?.markers ? [site] : [];

  test('has the markers of its own software alone', () => {
    const isMoment = html.includes('data-expect') || header.get('arrive') !== 'none';
    if (isMoment) expect(found).toEqual(own);
    else expect(own).toEqual(expect.arrayContaining(found));
  });
});

test('a page of any other site has none', () => {
  const page = (head: string, body: string) =>
    load(`<!doctype html><head>${head}</head>${body}`, 'https://a.example/');
  const others = [
    page('<meta name="generator" content="WordPress 6.9">', '<body class="page-template-default">'),
    page('<meta property="og:site_name" content="Elk">', '<body><div id="app"></div>'),
    page('', '<body><div id="__nuxt"></div><div id="app"></div><div id="mastodon"></div>'),
    page('', '<body class="page-template-topic template"><div component="x"></div>'),
  ];
  expect(others.flatMap(recognised)).toEqual([]);
});
