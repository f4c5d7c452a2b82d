import { controlOf, editorOf, isVisible } from './dom';
import { type Kind, kinds } from './moment';
import { holds, type Place } from './rules';
import type { RequestPage, Rule, Watched } from './site';

export interface Found {
  kind: Kind;
  openFollow?: true;
}

/** `later`: it looks like an editor whose surroundings are still being built. Look again soon. */
export type Verdict = Found | 'later' | null;

const asFound = (rule: Rule): Found | null =>
  rule.kind && { kind: rule.kind, ...(rule.openFollow && { openFollow: true }) };

const kindsOf = (rules: readonly Rule[]): Kind[] => [
  ...new Set(rules.flatMap(({ kind }) => kind ?? [])),
];

/** What a press and a focus in a text field can be at all on a site. */
export const kindsOn = ({ controls, editors, detector }: Watched) => ({
  controls: detector ? kinds : kindsOf(controls),
  editors: detector ? kinds : kindsOf(editors),
  any: detector ? kinds : kindsOf([...controls, ...editors]),
});

function onControl(site: Watched, control: Element, place: Place): Rule | undefined {
  return site.controls.find((rule) => holds(rule, control, place, true) === 'yes');
}

/** A control was pressed. */
export function onPress(site: Watched, target: Element, place: Place): Found | null {
  if (site.never.test(place.path)) return null;
  if (site.detector) return site.detector.onPress(target, place);
  const control = controlOf(target);
  const rule = control && onControl(site, control, place);
  return rule ? asFound(rule) : null;
}

/** The focus came to an editor, or to a control. */
export function onFocus(site: Watched, target: Element, place: Place): Verdict {
  if (site.never.test(place.path)) return null;
  if (site.detector) return site.detector.onFocus(target, place);
  const editor = editorOf(target);
  if (editor) return onEditor(site, editor, place);
  const control = controlOf(target);
  const rule = control && onControl(site, control, place);
  // Passing over "Add friend" with the keyboard sends nothing; an accept button is the request.
  return rule && (rule.kind === 'request-in' || rule.onFocus) ? asFound(rule) : null;
}

function onEditor(site: Watched, editor: Element, place: Place): Verdict {
  let later = false;
  for (const rule of site.editors) {
    const answer = holds(rule, editor, place, false);
    if (answer === 'yes') return asFound(rule);
    if (answer === 'later' && rule.kind) later = true;
  }
  return later ? 'later' : null;
}

/** A rule knows this editor, be it as no moment. */
export const isKnown = (site: Watched, editor: Element, place: Place): boolean =>
  site.never.test(place.path) ||
  site.editors.some((rule) => holds(rule, editor, place, false) === 'yes');

/** The page of requests that the worker is on, if any. */
export function requestPageOf(site: Watched, place: Place): RequestPage | undefined {
  if (site.never.test(place.path)) return undefined;
  return site.requestPages.find((page) => page.path.test(place.path));
}

/** More controls than this, and a page is no list of requests worth reading one by one. */
const mostControls = 400;

/** The first request that can be seen on a page of requests. */
export function firstRequest(site: Watched, page: RequestPage, place: Place): Element | undefined {
  const known = page.request && [...place.document.querySelectorAll(page.request)].find(isVisible);
  if (known) return known;
  const controls = place.document.querySelectorAll('button, a, [role="button"]');
  return [...controls]
    .slice(0, mostControls)
    .find((control) => onControl(site, control, place)?.kind === page.kind && isVisible(control));
}
