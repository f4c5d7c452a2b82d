import { expect, test } from 'vitest';
import { genericDetector } from '@/detection/generic';
import { genericSite } from '@/detection/generic-site';
import { tools } from '@/detection/tools';
import { siteById, sites } from '../unit/support/described';
import { type Fixture, fixtures, genericFixtures } from '../unit/support/fixture';
import { marksOf } from '../unit/support/marks';
import { rows } from './rows';
import { summed, tally } from './tally';

const siteOf = (id: string) => {
  const site = siteById(id);
  if (!site) throw new Error(`No site file for ${id}`);
  return site;
};
const undescribed = { ...genericSite, detector: genericDetector(tools) };
const all = summed([
  ...fixtures.flatMap((fixture) => tally(fixture, siteOf(fixture.site))),
  ...genericFixtures.flatMap((fixture) => tally(fixture, undescribed)),
]);

const line = (...cells: (string | number)[]) =>
  [12, 13, 9, 6, 6, 7, 6].map((width, index) => String(cells[index] ?? '').padEnd(width)).join(' ');

test('every documented moment is found, and nothing else', () => {
  const sum = (part: 'tried' | 'found' | 'missed' | 'wrong') =>
    all.reduce((total, each) => total + each[part], 0);
  console.log(
    [
      line('site', 'moment', 'language', 'tried', 'found', 'missed', 'wrong'),
      ...all.map(({ site, kind, language, tried, found, missed, wrong }) =>
        line(site, kind, language, tried, found, missed, wrong),
      ),
      line('all', '', '', sum('tried'), sum('found'), sum('missed'), sum('wrong')),
    ].join('\n'),
  );
  expect(sum('tried')).toBeGreaterThan(500);
  expect(all.filter(({ missed, wrong }) => missed > 0 || wrong > 0)).toEqual([]);
});

test('every row of the research has a page that shows it, or a reason why none does', () => {
  const without: string[] = [];
  const wrong: string[] = [];
  for (const { id } of sites) {
    const own = rows.get(id);
    if (!own?.length) wrong.push(`${id}: no rows`);
    const pages = new Map(
      fixtures.filter(({ site }) => site === id).map((page) => [page.name, marksOf(page)]),
    );
    for (const { row, rated, moment, fixtures: shown, why } of own ?? []) {
      if (shown.length === 0 && !why) wrong.push(`${id}: ${row}: neither a page nor a reason`);
      if (shown.length === 0) without.push(`${id}: ${row} (${rated}): ${why}`);
      for (const file of shown)
        if (!pages.has(`${id}/${file}`)) wrong.push(`${id}: ${row}: no page ${file}`);
      const shows = shown.some((file) => pages.get(`${id}/${file}`)?.includes(moment ?? ''));
      if (moment && !shows && !why) wrong.push(`${id}: ${row}: nowhere marked as ${moment}`);
    }
  }
  console.log(`\nWithout a page, and why:\n${without.join('\n')}`);
  expect(wrong).toEqual([]);
});

// A slip of the pen in a mark would be a moment that nobody looks for.
test.each([
  ['press:request_out', 'none'],
  ['fcous:post', 'none'],
  ['press:later', 'none'],
  ['press:post', 'requests-in'],
])('no page is marked with %s, or arrives at %s', (mark, arrive) => {
  const page: Fixture = {
    site: 'facebook',
    name: 'slip',
    html: `<body><textarea data-expect="${mark}"></textarea></body>`,
    header: new Map([
      ['url', 'https://www.facebook.com/'],
      ['arrive', arrive],
    ]),
  };
  expect(() => tally(page, siteOf('facebook'))).toThrow('is no mark');
});
