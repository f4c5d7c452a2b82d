import { describe, expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import { isSeen } from '@/detection/site';
import { siteById, sites } from '../support/described';
import { fixtures, load, urlOf } from '../support/fixture';
import { arrivalAt, mistakesIn } from '../support/verdicts';

const siteOf = (id: string) => {
  const site = siteById(id);
  if (!site) throw new Error(`No site file for the fixtures in ${id}`);
  return site;
};

describe.each(fixtures)('$name', (fixture) => {
  const { header, html } = fixture;
  const site = siteOf(fixture.site);
  const document = load(html, urlOf(fixture));

  test('says where it is, what it shows, how sure that is, and when it was written', () => {
    expect([...header.keys()]).toEqual(['url', 'arrive', 'fact', 'date']);
    expect([...kinds, 'none']).toContain(header.get('arrive'));
    expect(header.get('fact')?.length).toBeGreaterThan(20);
    expect(header.get('date')).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { protocol, hostname } = new URL(urlOf(fixture));
    expect(protocol).toBe('https:');
    if (site.hosts.length) expect(site.hosts).toContain(hostname);
  });

  test('arriving leads to the moment it should', () => {
    expect(arrivalAt(document, site)).toBe(header.get('arrive'));
  });

  test('what is marked is recognised, and everything else is silent', () => {
    expect(mistakesIn(document, site)).toEqual([]);
  });

  test('arriving says nothing by the rules of other sites', () => {
    for (const other of sites) {
      if (other.id === site.id || other.markers) continue;
      expect([other.id, arrivalAt(document, other)]).toEqual([other.id, 'none']);
    }
  });

  test('runs nothing and asks for nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script(?! id="initial-state" type="application\/json">\{\})/);
    expect(html).not.toMatch(/\bsrc="(?!data:)|<link\b|<iframe\b|@import|url\(/);
  });
});

test('every address is used once', () => {
  const urls = fixtures.map(urlOf);
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([]);
});

describe.each(sites.map((site) => ({ id: site.id, site })))('$id', ({ id, site }) => {
  const own = fixtures.filter((fixture) => fixture.site === id);

  test.each(kinds.filter((kind) => isSeen(site.sees[kind])))('has a page that shows %s', (kind) => {
    const shows = own.some(
      ({ header, html }) =>
        header.get('arrive') === kind || new RegExp(`(focus|press):${kind}[ "]`).test(html),
    );
    expect(shows).toBe(true);
  });

  test('has a page where arriving is no moment, and one where nothing at all is', () => {
    expect(own.some(({ header }) => header.get('arrive') === 'none')).toBe(true);
    expect(own.some(({ html }) => !html.includes('data-expect'))).toBe(true);
  });
});
