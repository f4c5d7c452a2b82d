import { buttonLike, isEditor, isNear, isVisible } from './dom';
import { holds, type Place } from './rules';
import type { Rule, Watched } from './site';

const boxes = 'textarea:not([role="combobox"]), [contenteditable]:not([contenteditable="false"])';

const known = (rules: readonly Rule[], element: Element, place: Place, isControl: boolean) =>
  rules.some((rule) => holds(rule, element, place, isControl) !== 'no');

/**
 * The second detector, for health alone: it never leads to a reminder. A box for more than one line
 * with a button in the same card, of which the site's rules say nothing at all (a rule that calls it
 * no moment is something).
 */
export const isMissedBox = (site: Watched, editor: Element, place: Place): boolean =>
  !site.detector &&
  !site.never.test(place.path) &&
  isEditor(editor) &&
  editor.matches(boxes) &&
  isVisible(editor) &&
  isNear(editor, buttonLike) &&
  !known(site.editors, editor, place, false);
