import { closest, parentOf } from '../detection/dom';
import { genericSite } from '../detection/generic-site';
import { fits, labelsOf } from '../detection/labels';
import { isHere } from '../detection/markers';
import { pathOf } from '../detection/rules';
import type { OnPage, Rule } from '../detection/site';
import { attributes, roles, routeWords, tags } from './structure-words';

/** How far up from the focused element the picture begins, and how much of it there may be. */
const levelsUp = 6;
const mostElements = 150;
const mostDepth = 14;

const rulesOf = (site: OnPage): readonly Rule[] => [...site.controls, ...site.editors];

/** Words that our own site file holds: the only ones of a page's own that may be shown. */
function knownWords(site: OnPage): ReadonlySet<string> {
  const sources = [
    ...rulesOf(site).flatMap(({ is, within, notWithin, near, page, path, notPath }) => [
      is,
      within,
      notWithin,
      near,
      page,
      path?.source,
      notPath?.source,
    ]),
    ...site.requestPages.flatMap(({ path, request }) => [path.source, request]),
    site.never.source,
  ].join(' ');
  return new Set(sources.match(/[A-Za-z][\w-]{2,}/g));
}

const patternsOf = (site: OnPage): readonly string[] => [
  ...new Set(rulesOf(site).flatMap(({ label = [], notLabel = [] }) => [...label, ...notLabel])),
];

/** The address as far as our own rules know its parts; every other part is a dot. */
const routeOf = (path: string, words: ReadonlySet<string>): string =>
  `/${path
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .filter(Boolean)
    .slice(0, 8)
    .map((part) => (words.has(part) || routeWords.has(part) ? part : '•'))
    .join('/')}`;

/** A label by one of our own patterns, or by no more than how many words it has. */
function labelShape(element: Element, patterns: readonly string[]): string[] {
  const isControl = element.matches('button, a, [role]');
  return labelsOf(element, isControl && element.childElementCount === 0).map((label) => {
    const known = patterns.find((pattern) => fits(label, [pattern]));
    const count = label.trim().split(/\s+/).length;
    return known ? `label “${known}”` : `label of ${count > 8 ? 'many' : count} words`;
  });
}

function attributesOf(element: Element, words: ReadonlySet<string>): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'role') return [roles.has(value) ? `role=${value}` : 'role=•'];
    const values = attributes[name];
    if (values) return [values.includes(value) ? `${name}=${value}` : `${name}=•`];
    // A site's own marks: that one is there, and which one only if it is one that we look for.
    if (/^data-test-?id$/.test(name)) return [`${name}=${words.has(value) ? value : '•'}`];
    return [];
  });
}

const tagOf = (element: Element, words: ReadonlySet<string>): string => {
  const name = element.localName;
  return tags.has(name) || (name.includes('-') && words.has(name)) ? name : '•';
};

/**
 * A redacted picture of the area around the focused element, for whoever mends a site file: tags,
 * roles and a few attributes with values from lists of our own, labels by their shape. No text, no
 * names, no ids, no address beyond what our rules know of it. Everything else of the page is a dot.
 *
 * @returns plain text, one element a line.
 */
export function structureOf(document: Document, site: OnPage): string {
  const words = knownWords(site);
  const patterns = patternsOf(site);
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  let top = focused ?? document.body;
  for (let level = 0; level < levelsUp; level++) {
    const up = parentOf(top);
    if (!up || up.matches('body, html')) break;
    top = up;
  }
  const lines: string[] = [];
  const walk = (element: Element, depth: number) => {
    if (lines.length >= mostElements || depth > mostDepth) return;
    const parts = [
      tagOf(element, words),
      ...attributesOf(element, words),
      ...labelShape(element, patterns),
      ...(element === focused ? ['← focused'] : []),
    ];
    lines.push('  '.repeat(depth) + parts.join(' '));
    if (element.shadowRoot) lines.push(`${'  '.repeat(depth + 1)}(open shadow root)`);
    for (const child of [...(element.shadowRoot?.children ?? []), ...element.children])
      walk(child, depth + 1);
  };
  walk(top, 0);
  const dialog = focused && closest(focused, '[role="dialog"], dialog') ? 'in a dialog' : '';
  return [
    `Handrail structure report: ${site.id}, rules of ${site.checked}`,
    `route ${routeOf(pathOf(document, site), words)} ${dialog}`.trim(),
    `language ${/^[a-z]{2,3}(-[A-Z]{2})?$/.exec(document.documentElement.lang)?.[0] ?? '•'}`,
    ...lines,
    ...(lines.length >= mostElements ? ['(and more)'] : []),
  ].join('\n');
}

/**
 * The report for a page, by the rules of its site. On a server that was added by hand the rules of all
 * known software come along: those whose signs are there count.
 */
export function reportFor(document: Document, sites: readonly OnPage[]): string {
  const site =
    sites.find((each) => isHere(each, document)) ?? sites.find(({ hosts }) => hosts.length > 0);
  return structureOf(document, site ?? genericSite);
}
