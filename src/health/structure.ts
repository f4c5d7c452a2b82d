import { closest, parentOf } from '../detection/dom';
import { genericSite } from '../detection/generic-site';
import { fitsFolded, fold, labelsOf } from '../detection/labels';
import { pathOf } from '../detection/rules';
import type { OnPage } from '../detection/site';
import { routeOf, rulesOf } from './route';
import { attributes, languages, marks, roles, tags } from './structure-words';

/** How far up from the focused element the picture begins, and how much of it there may be. */
const levelsUp = 6;
const mostElements = 150;
const mostDepth = 14;
/** No control has a longer label. What is longer is not even compared. */
const longestLabel = 160;

/** Our own words about a site, by which its page is told. */
interface Words {
  labels: readonly string[];
  /** Single attributes of our selectors, such as `[data-testid="x"]`. */
  signs: readonly string[];
  /** Names of custom elements. */
  elements: ReadonlySet<string>;
}

function wordsOf(site: OnPage): Words {
  const rules = rulesOf(site);
  const selectors = [
    ...rules.flatMap(({ is, within, notWithin, near, page }) => [
      is,
      within,
      notWithin,
      near,
      page,
    ]),
    ...site.requestPages.map(({ request }) => request),
  ].join(' ');
  return {
    labels: [...new Set(rules.flatMap(({ label = [], notLabel = [] }) => [...label, ...notLabel]))],
    signs: [...new Set(selectors.match(/\[data-[\w-]+[~|^$*]?="[^"]+"( i)?\]/g))],
    elements: new Set(selectors.match(/[a-z]+-[a-z-]+/g)),
  };
}

/** A label by one of our own patterns, or by no more than how many words it has. */
function labelShape(label: string, { labels }: Words): string {
  if (label.length > longestLabel) return 'long label';
  const folded = fold(label);
  const known = labels.find((pattern) => fitsFolded(folded, [pattern]));
  const count = label.trim().split(/\s+/).length;
  return known ? `label “${known}”` : `label of ${count > 8 ? 'many' : count} words`;
}

/** What these say is the site's own. Any other text on a page is somebody's. */
const controls = 'button, a, [role="button"], [role="link"], [role="menuitem"], [role="tab"]';
/** What is being written, and whatever stands in it: a link in a post is a part of the post. */
const editors = 'textarea, input, [contenteditable]:not([contenteditable="false"])';

function labelShapes(element: Element, words: Words): string[] {
  const isControl = element.matches(controls) && !element.matches(editors);
  return labelsOf(element, isControl && element.childElementCount === 0).map((label) =>
    labelShape(label, words),
  );
}

/** Asks for our own attributes one by one: a page may have a hundred thousand of its own. */
function attributesOf(element: Element, { signs }: Words): string[] {
  const role = element.getAttribute('role');
  const known = Object.entries(attributes).flatMap(([name, values]) => {
    const value = element.getAttribute(name);
    return value === null ? [] : `${name}=${values.includes(value) ? value : '•'}`;
  });
  return [
    ...(role === null ? [] : [`role=${roles.has(role) ? role : '•'}`]),
    ...known,
    ...marks.filter((name) => element.hasAttribute(name)).map((name) => `${name}=•`),
    ...signs.filter((sign) => element.matches(sign)),
  ];
}

function tagOf({ localName }: Element, { elements }: Words): string {
  return tags.has(localName) || elements.has(localName) ? localName : '•';
}

function focusedIn(document: Document): Element | null {
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function areaAround(focused: Element): Element {
  let top = focused;
  for (let level = 0; level < levelsUp; level++) {
    const up = parentOf(top);
    if (!up || up.matches('body, html')) break;
    top = up;
  }
  return top;
}

function* childrenOf(element: Element): Generator<Element> {
  for (const parent of [element.shadowRoot, element])
    for (let at = parent?.firstElementChild; at; at = at.nextElementSibling) yield at;
}

/** One element a line, and no further than the limits: a page may be endless. */
function picture(top: Element, focused: Element | null, words: Words): string[] {
  const lines: string[] = [];
  /** @param written it stands in something that is being written */
  const walk = (element: Element, depth: number, written: boolean): void => {
    const parts = [
      tagOf(element, words),
      ...attributesOf(element, words),
      ...(written ? [] : labelShapes(element, words)),
      ...(element === focused ? ['← focused'] : []),
    ];
    lines.push('  '.repeat(depth) + parts.join(' '));
    if (depth >= mostDepth) return;
    if (element.shadowRoot) lines.push(`${'  '.repeat(depth + 1)}(open shadow root)`);
    const inside = written || element.matches(editors);
    for (const child of childrenOf(element)) {
      if (lines.length >= mostElements) return;
      walk(child, depth + 1, inside);
    }
  };
  const around = parentOf(top);
  walk(top, 0, around !== null && closest(around, editors) !== null);
  return lines.length >= mostElements ? [...lines, '(and more)'] : lines;
}

function languageOf({ documentElement }: Document): string {
  const [language = ''] = documentElement.lang.slice(0, 20).split('-', 1);
  return languages.has(language) ? language : '•';
}

/**
 * A redacted picture of the area around the focused element, for whoever mends a site file: tags,
 * roles and a few attributes with values from lists of our own, labels by their shape. No text, no
 * names, no ids, no address beyond what our rules know of it. Everything else of the page is a dot.
 *
 * @returns plain text, one element a line.
 */
export function structureOf(document: Document, site: OnPage): string {
  const words = wordsOf(site);
  const focused = focusedIn(document);
  const dialog = focused && closest(focused, '[role="dialog"], dialog') ? 'in a dialog' : '';
  return [
    `Handrail structure report: ${site.id}`,
    `route ${routeOf(pathOf(document, site), site)} ${dialog}`.trim(),
    `language ${languageOf(document)}`,
    ...picture(areaAround(focused ?? document.body), focused, words),
  ].join('\n');
}

/** The report by the rules that came to the page. For a server of which nothing is known none did. */
export const reportFor = (document: Document, [site]: readonly OnPage[]): string =>
  structureOf(document, site ?? genericSite);
