// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeOf } from '@/health/route';
import { structureOf } from '@/health/structure';
import { attributes, languages, marks, roles, tags } from '@/health/structure-words';
import { siteById, sites } from '../support/described';
import { fixtures, load, urlOf } from '../support/fixture';

const siteIds = sites.map(({ id }) => id);
const x = siteById('x') as (typeof sites)[number];

/** What a page could hold of a person: it has a mark that no list of ours has. */
const canary = fc.constantFrom(
  'Ólafía Quartzbeck',
  'zqz-77',
  'zqz_user',
  'ZQZ',
  '+44 7700 900123',
  'zqz@quartz.beck',
  'zqz',
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
  ...['role', ...marks],
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
            /label “[^”]*”|label of \w+ words|long label|\(open shadow root\)|\(and more\)|← focused/g,
            '',
          )
          .match(/[\p{L}\p{N}_-]+/gu);
        for (const word of words ?? [])
          expect(allowed.has(word) || own.includes(word), `${word} in: ${line}`).toBe(true);
      }
    });
  },
);

describe('the route', () => {
  const of = (id: string, path: string) => routeOf(path, siteById(id) as (typeof sites)[number]);
  test.each([
    ['linkedin', '/in/from', '/in/•'],
    ['linkedin', '/in/mynetwork/', '/in/•/'],
    ['linkedin', '/mynetwork/invitation-manager/sent/?a=b', '/mynetwork/invitation-manager/sent/'],
    ['x', '/follower_requests?s=empty', '/follower_requests'],
    ['x', '/media', '/•'],
    ['x', '/zqz/media', '/•/media'],
    ['x', '/home', '/•'],
    ['x', '/zqz/status/1234567', '/•/status/•'],
    ['facebook', '/friends/requests/?profile_id=77', '/friends/requests/'],
    ['facebook', '/zqz.friends/friends', '/•/•'],
    ['phanpy', '/notifications', '/notifications'],
    ['buddypress', '/members/friends/friends/requests/', '/•/•/friends/requests/'],
    ['mastodon', '/@zqz/109', '/•/•'],
  ])('%s %s: %s', (id, path, shown) => expect(of(id, path)).toBe(shown));

  const segment = fc.oneof(
    canary,
    fc.constantFrom('in', 'from', 'friends', 'requests', 'messages', 'media', 'settings', 'login'),
    fc.stringMatching(/^[a-z0-9_.]{1,30}$/),
  );
  test('has no word that is not in the site’s own patterns, whatever the address', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...siteIds),
        fc.array(segment, { maxLength: 10 }),
        fc.string(),
        (id, parts, query) => {
          const site = siteById(id) as (typeof sites)[number];
          const own = [
            ...site.requestPages,
            ...site.controls,
            ...site.editors,
            { path: site.never },
          ].flatMap((each) => [each.path, 'notPath' in each ? each.notPath : undefined]);
          const words = new Set(own.flatMap((path) => path?.source.match(/[A-Za-z][\w-]*/g) ?? []));
          const route = routeOf(`/${parts.join('/')}?${query}`, site);
          for (const part of route.split('/').filter((each) => each && each !== '•'))
            expect(words.has(part), `${part} of ${route}`).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));
});

test.each([
  ['en-GB', 'en'],
  ['cy', 'cy'],
  ['zqz', '•'],
  ['jo', '•'],
  ['EN', '•'],
  ['', '•'],
  [`en-${'x'.repeat(5000)}`, 'en'],
])('of the language %j it says %s', (lang, shown) => {
  document.body.replaceChildren();
  document.documentElement.lang = lang;
  expect(structureOf(document, x).split('\n')[2]).toBe(`language ${shown}`);
});
test('all languages of the pages that were described are known', () => {
  const used = fixtures.map(({ html }) => /<html lang="(\w+)/.exec(html)?.[1] ?? 'en');
  expect([...new Set(used)].filter((language) => !languages.has(language))).toEqual(['mul']);
});

describe('what is being written, and what people say, is not even counted', () => {
  const report = (html: string) => {
    document.body.innerHTML = `<main>${html}<i tabindex="0" id="here"></i></main>`;
    document.querySelector<HTMLElement>('#here')?.focus();
    return structureOf(document, x);
  };
  const editable = 'contenteditable="true"';
  test.each([
    ['a sentence', `<div role="textbox" ${editable}>I saw Mrs Smith fall today</div>`],
    ['words that are a label of ours', `<div role="textbox" ${editable}>Accept</div>`],
    ['what is editable and says it is a button', `<div role="button" contenteditable>Accept</div>`],
    ['a link in a post', `<div ${editable}>to <a href="/ola">Ola Nowak</a></div>`],
    [
      'a name with a title in a post',
      `<div ${editable}><b contenteditable="false" title="Ola Nowak"><a>Ola</a></b></div>`,
    ],
    ['a field', '<input role="combobox" value="Ola Nowak"><textarea role="textbox">Ola</textarea>'],
    ['an entry of a list', '<div role="listitem">Ola Nowak of Elm House</div>'],
    ['a heading', '<div role="heading">Ola Nowak</div>'],
    ['news', '<div role="status">Ola Nowak wrote to you</div>'],
  ])('%s', (_what, html) => expect(report(html)).not.toContain('label'));
  test.each([
    ['a button', '<button>Accept</button>'],
    ['a link', '<a href="/x">Accept</a>'],
    ['an entry of a menu', '<div role="menuitem">Accept</div>'],
    ['a tab', '<div role="tab">Accept</div>'],
    ['the words on an empty box', `<div ${editable} aria-label="Accept"></div>`],
  ])('but %s has a label', (_what, html) => expect(report(html)).toContain('label'));
});

test('one of our own marks is shown by our own selector, and any other is a dot', () => {
  document.body.innerHTML = `<p><i tabindex="0" data-testid="tweetTextarea_77zqz"></i>
    <i data-testid="from"></i><i data-user="icon-lock"></i></p>`;
  document.querySelector<HTMLElement>('[tabindex]')?.focus();
  const report = structureOf(document, x);
  expect(report).toContain('[data-testid^="tweetTextarea_"]');
  expect(report).not.toMatch(/zqz|77|from|lock/);
});

test('a page that is made to be slow is no slower', () => {
  const body = document.createElement('main');
  for (let index = 0; index < 20_000; index++) {
    const button = document.createElement('button');
    if (index < 400) button.setAttribute('aria-label', 'zqz '.repeat(5000));
    body.append(button);
  }
  for (let index = 0; index < 20_000; index++) body.setAttribute(`data-zqz${index}`, 'zqz');
  document.body.replaceChildren(body);
  body.querySelector('button')?.focus();
  const linkedin = siteById('linkedin') as (typeof sites)[number];
  const begun = performance.now();
  const report = structureOf(document, linkedin);
  expect(performance.now() - begun).toBeLessThan(400);
  expect(report.split('\n').length).toBeLessThan(160);
  expect(report).toContain('long label');
  expect(report).not.toContain('zqz');
});
