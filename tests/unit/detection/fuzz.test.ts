import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteById } from '../support/described';
import { fixtures, load, urlOf } from '../support/fixture';
import { mutate } from '../support/mutate';
import { arrivalAt, mistakesIn } from '../support/verdicts';

// A page that changed in ways that mean nothing must lead to the same moments, and a page that
// led to none must stay silent.
const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const changes = fc.record({
  scramble: fc.boolean(),
  reorder: fc.boolean(),
  wrap: fc.array(part, { maxLength: 3 }),
  copy: fc.array(part, { maxLength: 2 }),
});
const runs = 3;
const rulesOf = (id: string) =>
  readFileSync(resolve(import.meta.dirname, `../../../src/sites/${id}.ts`), 'utf8');

describe.each([...new Set(fixtures.map(({ site }) => site))])('%s', (id) => {
  const site = siteById(id);
  if (!site) throw new Error(`No site file for ${id}`);
  const rules = rulesOf(id);
  const own = fixtures.filter((fixture) => fixture.site === id);
  const silent = ({ html }: { html: string }) => !html.includes('data-expect');

  const stays = (chosen: typeof own) => () =>
    fc.assert(
      fc.property(fc.constantFrom(...chosen), changes, (fixture, how) => {
        const document = load(fixture.html, urlOf(fixture));
        mutate(document, rules, how);
        expect([fixture.name, arrivalAt(document, site)]).toEqual([
          fixture.name,
          fixture.header.get('arrive'),
        ]);
        expect([fixture.name, ...mistakesIn(document, site)]).toEqual([fixture.name]);
      }),
      { numRuns: runs * chosen.length },
    );

  test('moments stay what they are', stays(own.filter((fixture) => !silent(fixture))), 30_000);
  test('silence stays silence', stays(own.filter(silent)), 30_000);
});
