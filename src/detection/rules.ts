import { closest, isNear, placeInPair } from './dom';
import { fitsFolded, fold, labelsOf } from './labels';
import type { Rule, Watched } from './site';

/** Where the worker is. Taken anew for each event: sites change their address without loading. */
export interface Place {
  document: Document;
  /** Path and query (or what follows the `#`), from the first slash on. */
  path: string;
  /** Folded labels of the elements asked about, read once for all rules and gone with the event. */
  labels: Map<Element, readonly string[]>;
}

export function pathOf({ location }: Document, site: Watched): string {
  return site.hashRoutes ? location.hash.slice(1) : location.pathname + location.search;
}

export const placeOf = (document: Document, site: Watched): Place => ({
  document,
  path: pathOf(document, site),
  labels: new Map(),
});

/** `later`: everything holds but `within`, which for an editor may come true a moment later. */
export type Holds = 'yes' | 'later' | 'no';

/** Does a rule hold? The cheap questions come first; most elements fail at the second. */
export function holds(rule: Rule, element: Element, place: Place, isControl: boolean): Holds {
  if (rule.path && !rule.path.test(place.path)) return 'no';
  if (rule.notPath?.test(place.path)) return 'no';
  if (rule.is && !element.matches(rule.is)) return 'no';
  if (rule.label && !says(element, rule.label, place, isControl)) return 'no';
  if (rule.notLabel && says(element, rule.notLabel, place, isControl)) return 'no';
  const within = !rule.within || closest(element, rule.within);
  if (!within && isControl) return 'no';
  if (rule.notWithin && closest(element, rule.notWithin)) return 'no';
  if (rule.beside && !isBeside(rule.beside, element, place)) return 'no';
  if (rule.pair) {
    if (placeInPair(element, rule.near) !== rule.pair) return 'no';
  } else if (rule.near && !isNear(element, rule.near)) return 'no';
  if (rule.page && !place.document.querySelector(rule.page)) return 'no';
  return within ? 'yes' : 'later';
}

function says(
  element: Element,
  patterns: readonly string[],
  { labels }: Place,
  isControl: boolean,
): boolean {
  let own = labels.get(element);
  if (!own) {
    own = labelsOf(element, isControl).map(fold);
    labels.set(element, own);
  }
  return own.some((text) => fitsFolded(text, patterns));
}

function isBeside(sign: NonNullable<Rule['beside']>, element: Element, place: Place): boolean {
  const around = closest(element, sign.within);
  return [...(around?.querySelectorAll(sign.is) ?? [])].some((control) =>
    says(control, sign.label, place, true),
  );
}
