import { closest, isNear, placeInPair } from './dom';
import { fits, labelsOf } from './labels';
import type { Rule, Site } from './site';

/** Where the worker is. Taken anew for each event: sites change their address without loading. */
export interface Place {
  document: Document;
  /** Path and query (or what follows the `#`), from the first slash on. */
  path: string;
}

export function placeOf(document: Document, site: Site): Place {
  const { pathname, search, hash } = document.location;
  return { document, path: site.hashRoutes ? hash.slice(1) : pathname + search };
}

/** Everything a rule asks except `within`, which for an editor may come true a moment later. */
export function holdsApartFromWithin(
  rule: Rule,
  element: Element,
  place: Place,
  isControl: boolean,
): boolean {
  if (rule.path && !rule.path.test(place.path)) return false;
  if (rule.notPath?.test(place.path)) return false;
  if (rule.is && !element.matches(rule.is)) return false;
  if (rule.notWithin && closest(element, rule.notWithin)) return false;
  if (rule.label || rule.notLabel) {
    const labels = labelsOf(element, isControl);
    const any = (patterns: readonly string[]) => labels.some((label) => fits(label, patterns));
    if (rule.label && !any(rule.label)) return false;
    if (rule.notLabel && any(rule.notLabel)) return false;
  }
  if (rule.beside && !isBeside(rule.beside, element)) return false;
  if (rule.pair) {
    if (placeInPair(element, rule.near) !== rule.pair) return false;
  } else if (rule.near && !isNear(element, rule.near)) return false;
  if (rule.page && !place.document.querySelector(rule.page)) return false;
  return true;
}

function isBeside(sign: NonNullable<Rule['beside']>, element: Element): boolean {
  const around = closest(element, sign.within);
  return [...(around?.querySelectorAll(sign.is) ?? [])].some((control) =>
    labelsOf(control, true).some((label) => fits(label, sign.label)),
  );
}

export const isWithin = (rule: Rule, element: Element): boolean =>
  !rule.within || closest(element, rule.within) !== null;
