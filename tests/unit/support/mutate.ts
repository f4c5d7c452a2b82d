import { controlsAndEditors, everywhere } from './fixture';

/** What sites do to their pages from week to week without meaning to change anything. */
export interface Changes {
  /** New hashed classes, the page over. */
  scramble: boolean;
  /** Attributes in another order. */
  reorder: boolean;
  /** Which elements get one more wrapper around their children, as fractions of all there are. */
  wrap: readonly number[];
  /** Which controls' groups get a hidden copy beside them, as fractions of all. */
  copy: readonly number[];
}

const classesIn = (text: string) => [...text.matchAll(/\.([A-Za-z][\w-]*)/g)].map((m) => m[1]);
const stemsIn = (text: string) => [...text.matchAll(/\[class\*="([^"]+)"/g)].map((m) => m[1] ?? '');
const notWrapped =
  'html, head, head *, body, svg, svg *, ul, template, script, [contenteditable] *, textarea, input, label *';

const pick = (all: readonly Element[], at: number) => all[Math.floor(at * all.length)];

/** `rules` is the site's file as text: the classes it names are what it stands on, so they stay. */
export function mutate(document: Document, rules: string, changes: Changes): void {
  const classes = new Set(classesIn(rules));
  const stems = stemsIn(rules);
  const named = (name: string) => classes.has(name) || stems.some((stem) => name.includes(stem));
  const stands = (element: Element) => [...element.classList].some(named);
  const all = everywhere(document, '*');
  // Wrappers go where they could do harm: around what is to be recognised, if anything is.
  const around = all.filter((element) => element.querySelector('[data-expect]'));
  // The copies come first: they are copies of what the site meant.
  for (const at of changes.copy) copyGroup(pick(everywhere(document, controlsAndEditors), at));
  for (const at of changes.wrap) {
    const element = pick(around.length ? around : all, at);
    if (element && !element.matches(notWrapped) && !stands(element)) wrapChildren(element);
  }
  for (const element of all) {
    if (changes.scramble) scramble(element, named);
    if (changes.reorder) reorder(element);
  }
}

function wrapChildren(element: Element): void {
  if (!element.childElementCount) return;
  const wrapper = element.ownerDocument.createElement('div');
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function copyGroup(control: Element | undefined): void {
  const group = control?.parentElement;
  if (!group || group.matches('body, html, [role="listitem"], li')) return;
  // A copy of a whole card holds cards within cards, which no site does.
  if (group.querySelectorAll(controlsAndEditors).length > 4) return;
  const copy = group.cloneNode(true) as Element;
  for (const marked of copy.querySelectorAll('[data-expect]'))
    marked.removeAttribute('data-expect');
  copy.removeAttribute('data-expect');
  copy.setAttribute('hidden', '');
  group.after(copy);
}

function scramble(element: Element, named: (name: string) => boolean): void {
  for (const name of [...element.classList]) {
    if (named(name)) continue;
    element.classList.replace(name, `x${[...name].reverse().join('')}0`);
  }
}

function reorder(element: Element): void {
  const attributes = [...element.attributes].reverse();
  for (const { name } of attributes) element.removeAttribute(name);
  for (const { name, value } of attributes) element.setAttribute(name, value);
}
