// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureOf } from '@/health/structure';
import { attributes, roles, tags } from '@/health/structure-words';
import { siteById, type sites } from '@/sites';
import { fixtures, load, urlOf } from '../support/fixture';

const x = siteById('x') as (typeof sites)[number];

/** What a page could hold of a person: it has a mark that no list of ours has. */
const canary = fc.constantFrom(
  'Ólafía Quartzbeck',
  'zqz-77',
  'zqz_user',
  'ZQZ',
  '+44 7700 900123',
  'zqz@quartz.beck',
);
const names = [
  'id',
  'class',
  'href',
  'src',
  'alt',
  'title',
  'aria-label',
  'placeholder',
  'name',
  'value',
  'data-testid',
  'data-user',
  'style',
  'role',
  'type',
  'contenteditable',
  'aria-haspopup',
  'lang',
];
const part = (children: fc.Arbitrary<Shape[]>): fc.Arbitrary<Shape> =>
  fc.record({
    tag: fc.constantFrom(
      'div',
      'button',
      'a',
      'input',
      'textarea',
      'zqz-person',
      'article',
      'span',
    ),
    attributes: fc.array(fc.tuple(fc.constantFrom(...names), canary), { maxLength: 6 }),
    text: canary,
    shadow: fc.boolean(),
    children,
  });
const leaf = part(fc.constant([]));
const branch = part(fc.array(leaf, { maxLength: 3 }));
const element = part(fc.array(branch, { maxLength: 3 }));

interface Shape {
  tag: string;
  attributes: [string, string][];
  text: string;
  shadow: boolean;
  children: Shape[];
}

function build({ tag, attributes, text, shadow, children }: Shape): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of attributes) made.setAttribute(name, value);
  made.tabIndex = 0;
  made.append(text);
  const within = shadow && tag === 'div' ? made.attachShadow({ mode: 'open' }) : made;
  for (const child of children) within.append(build(child));
  return made;
}

test('nothing of a page survives but what is on our own lists, whatever the page', () => {
  fc.assert(
    fc.property(element, canary, (shape, title) => {
      document.body.replaceChildren(build(shape));
      document.title = title;
      document.documentElement.lang = title;
      const all = [...document.querySelectorAll<HTMLElement>('[tabindex]')];
      all[Math.floor(all.length / 2)]?.focus();
      const report = structureOf(document, x);
      expect(report).not.toMatch(/zqz|quartz|beck|lafía|77|900123/i);
    }),
    { numRuns: 300 },
  );
});

/** Every word that a report can be made of. */
const allowed = new Set([
  ...['role', 'data-testid', 'data-test-id'],
  ...tags,
  ...roles,
  ...Object.keys(attributes),
  ...Object.values(attributes).flat(),
]);

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
  '%s',
  (_name, fixture) => {
    test('its report has no word of the page', () => {
      const site = siteById(fixture.site) as (typeof sites)[number];
      const page = load(fixture.html, urlOf(fixture));
      const target = page.querySelector<HTMLElement>('[data-expect], button, textarea');
      target?.focus();
      const own = JSON.stringify(site, (_key, value) =>
        value instanceof RegExp ? value.source : value,
      );
      for (const line of structureOf(page, site).split('\n').slice(3)) {
        const words = line
          .replaceAll(
            /label “[^”]*”|label of \w+ words|\(open shadow root\)|\(and more\)|← focused/g,
            '',
          )
          .match(/[\p{L}\p{N}_-]+/gu);
        for (const word of words ?? [])
          expect(allowed.has(word) || own.includes(word), `${word} in: ${line}`).toBe(true);
      }
    });
  },
);
