import { hasWord } from './labels';

/** Steps to the parent, out of an open shadow root where there is one. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** `closest`, going on through open shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

export const buttonLike = 'button, [role="button"], input[type="submit"], input[type="button"]';
const controlLike = `${buttonLike}, a, [role="link"], [role="menuitem"], [role="tab"]`;
const editorLike =
  'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], input';
const notForWriting =
  'input:not([type="text"], [type=""], :not([type])), [role="searchbox"], [aria-hidden="true"]';

export const controlOf = (element: Element): Element | null => closest(element, controlLike);

/** What has the focus is the field itself, so this need not climb. */
export const isEditor = (focused: Element): boolean =>
  focused.matches(editorLike) && !focused.matches(notForWriting);

/** The text field that an event is about. Search boxes, passwords, dates and the like are none. */
export function editorOf(element: Element): Element | null {
  const editor = closest(element, editorLike);
  return editor?.matches(notForWriting) ? null : editor;
}

/**
 * Can a person see it? Sites keep copies for other widths and earlier screens in the document.
 * `aria-hidden="false"` (Mastodon's icon buttons have it) is not hidden.
 */
export function isVisible(element: Element): boolean {
  if (closest(element, '[aria-hidden="true"]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/**
 * How far a card around a control may reach. Real cards seen are four to seven levels deep and some
 * sixty elements large. Without the second limit a press in a feed would search the whole feed.
 */
const cardDepth = 8;
const cardSize = 250;
const cardEdge = '[role="dialog"], [role="alertdialog"], dialog, main, [role="main"], body';

/** Climbs from a control through its card. It never leaves a dialog for the page behind it. */
export function* card(control: Element): Generator<Element> {
  let at: Element | null = control;
  for (let step = 0; at && step < cardDepth; step++) {
    // `item` counts no further than the limit; an index in brackets asks for the whole length first.
    if (at.getElementsByTagName('*').item(cardSize)) return;
    yield at;
    if (at.matches(cardEdge)) return;
    at = parentOf(at);
  }
}

export function isNear(control: Element, selector: string): boolean {
  for (const level of card(control)) if (level.querySelector(selector)) return true;
  return false;
}

const places = ['first', 'last'] as const;

/**
 * Its place among exactly two visible buttons, as in accept and decline; otherwise nothing. `sign`
 * must be in the same card as the pair: two buttons over a list of cards are no pair of any card.
 * Two answers look alike: a word beside a small cross is an offer and a way to be rid of it.
 */
export function placeInPair(control: Element, sign = '*'): 'first' | 'last' | undefined {
  for (const level of card(control)) {
    if (level === control) continue;
    // Before the buttons: whether they can be seen makes the browser lay the page out anew.
    if (!level.querySelector(sign)) continue;
    const buttons = [...level.querySelectorAll(buttonLike)].filter(isVisible);
    if (buttons.length < 2) continue;
    if (buttons.length > 2 || hasWord(buttons[0]) !== hasWord(buttons[1])) return undefined;
    return places[buttons.indexOf(control)];
  }
  return undefined;
}
