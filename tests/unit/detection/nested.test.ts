import { describe, expect, test } from 'vitest';
import { fits, labelsOf } from '@/detection/labels';
import type { Rule } from '@/detection/site';
import { siteById } from '../support/described';
import { everywhere, expected, fixtures, load, urlOf } from '../support/fixture';
import { mistakesIn } from '../support/verdicts';

const siteOf = (id: string) => {
  const site = siteById(id);
  if (!site) throw new Error(`No site file for ${id}`);
  return site;
};
const marked = fixtures.filter(({ html }) => html.includes('data-expect'));
const spansTheDocument = ({ page, is, within }: Rule) =>
  page !== undefined || /\bbody[.:[]/.test(`${is} ${within}`);

/** Moves all that a page shows into two open shadow roots, one within the other. */
function nest(document: Document): void {
  const outer = document.createElement('div');
  const inner = document.createElement('div');
  const content = [...document.body.childNodes];
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(...content);
  document.body.append(outer);
}

describe('nested open shadow roots: what is pressed or focused is still known', () => {
  // A rule that asks for a sign anywhere in the document, or for one on the body, can't look into them
  // and stays silent.
  const able = marked.filter(({ site }) => {
    const { controls, editors } = siteOf(site);
    return ![...controls, ...editors].some(spansTheDocument);
  });
  test('most sites can be tried', () =>
    expect(new Set(able.map(({ site }) => site)).size).toBeGreaterThan(12));
  test.each(able)('$name', (fixture) => {
    const document = load(fixture.html, urlOf(fixture));
    nest(document);
    expect(mistakesIn(document, siteOf(fixture.site))).toEqual([]);
  });
});

describe('labels in another language that is known', () => {
  test.each(marked)('$name', (fixture) => {
    const site = siteOf(fixture.site);
    const document = load(fixture.html, urlOf(fixture));
    const rules = [...site.controls, ...site.editors];
    for (const element of everywhere(document, '[data-expect]')) {
      const wanted = [expected(element, 'press'), expected(element, 'focus')];
      const label = element.getAttribute('aria-label');
      if (!label) continue;
      const rule = rules.find(
        ({ kind, label: words }) => kind && wanted.includes(kind) && words && fits(label, words),
      );
      const others = (rule?.label ?? []).filter(
        (word) => !word.includes('*') && !fits(label, [word]),
      );
      for (const other of others) {
        element.setAttribute('aria-label', other);
        expect([other, labelsOf(element, true).length > 0, ...mistakesIn(document, site)]).toEqual([
          other,
          true,
        ]);
      }
      element.setAttribute('aria-label', label);
    }
  });
});
