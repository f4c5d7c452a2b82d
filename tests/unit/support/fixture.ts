import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Verdict } from '@/detection/engine';

const folder = resolve(import.meta.dirname, '../../fixtures');

/** A page written by hand, with the facts it stands on in a comment before anything else. */
export interface Fixture {
  /** The site's id, which is the folder's name. */
  site: string;
  /** For test names: `facebook/home.html`. */
  name: string;
  html: string;
  /** `url`, `arrive`, `fact`, `date`. */
  header: ReadonlyMap<string, string>;
}

const headerOf = (html: string): Map<string, string> => {
  const comment = /^<!--\n([\s\S]*?)\n-->\n/.exec(html)?.[1] ?? '';
  return new Map(
    comment.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2).trim()];
    }),
  );
};

const pagesIn = (path: string, site: string): Fixture[] =>
  readdirSync(resolve(folder, path))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(resolve(folder, path, file), 'utf8');
      return { site, name: `${site}/${file}`, html, header: headerOf(html) };
    });

export const fixtures: readonly Fixture[] = readdirSync(resolve(folder, 'sites'), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => pagesIn(`sites/${name}`, name));

/** Pages of sites that nobody described. */
export const genericFixtures: readonly Fixture[] = pagesIn('generic', 'generic');

export const urlOf = (fixture: Fixture): string => fixture.header.get('url') ?? 'about:blank';

/** Loads a page. What a browser has and jsdom lacks is added: shadow roots and visibility. */
export function load(html: string, url: string): Document {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  const { document } = window;
  attachShadowRoots(document);
  for (const dialog of document.querySelectorAll('dialog[data-modal-on-load]')) {
    dialog.setAttribute('open', '');
  }
  window.Element.prototype.checkVisibility = function (this: Element) {
    return isShown(this);
  };
  return document;
}

function attachShadowRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode="open"]',
  )) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) attachShadowRoots(shadow);
  }
}

/** As much of `checkVisibility` as pages written by hand need: jsdom has no layout. */
function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    if (at.matches('[hidden], dialog:not([open]), [style*="display:none"]')) return false;
    const root: Node = at.getRootNode();
    at = at.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
  }
  return true;
}

/** All elements that fit, in open shadow roots too. */
export function everywhere(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? everywhere(element.shadowRoot, selector) : []),
  ]);
}

export const controlsAndEditors =
  'button, a, [role="button"], [role="link"], [role="menuitem"], [role="tab"], input, textarea, [contenteditable], [role="textbox"]';

/** A verdict in the words of `data-expect`; silence is the empty string. */
export function said(verdict: Verdict): string {
  if (verdict === null || verdict === 'later') return verdict ?? '';
  return verdict.kind + (verdict.openFollow ? '+open' : '');
}

/** What `data-expect` says an element gives when it is focused, or pressed. */
export function expected(element: Element, how: 'focus' | 'press'): string {
  const words = (element.getAttribute('data-expect') ?? '').split(' ');
  return words.find((word) => word.startsWith(`${how}:`))?.slice(how.length + 1) ?? '';
}

/** For messages of failed tests: the element's own tag, without what is in it. */
export const tagOf = (element: Element): string =>
  (element.cloneNode(false) as Element).outerHTML.slice(0, 200);
