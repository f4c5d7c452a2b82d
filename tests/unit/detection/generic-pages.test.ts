import { expect, test } from 'vitest';
import { genericDetector } from '@/detection/generic';
import { genericSite } from '@/detection/generic-site';
import { tools } from '@/detection/tools';
import { genericFixtures, load, urlOf } from '../support/fixture';
import { mistakesIn } from '../support/verdicts';

// Sites that nobody described: what asks for a yes there is mostly no person.
const site = { ...genericSite, detector: genericDetector(tools) };

test.each(genericFixtures)('$name: what is marked is recognised, all else is silent', (fixture) => {
  expect(mistakesIn(load(fixture.html, urlOf(fixture)), site)).toEqual([]);
});

test('there are people and things', () => {
  const marked = genericFixtures.filter(({ html }) => html.includes('data-expect'));
  expect(marked.length).toBeGreaterThan(0);
  expect(genericFixtures.length - marked.length).toBeGreaterThan(4);
});
