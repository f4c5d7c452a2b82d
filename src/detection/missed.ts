import { buttonLike, isNear, isVisible, placeInPair } from './dom';
import { holds, type Place } from './rules';
import type { Rule, Watched } from './site';

const boxes = 'textarea:not([role="combobox"]), [contenteditable]:not([contenteditable="false"])';
/** More buttons than this are not looked at one by one. */
const mostButtons = 200;

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
  editor.matches(boxes) &&
  isVisible(editor) &&
  isNear(editor, buttonLike) &&
  !known(site.editors, editor, place, false);

/**
 * On a page of requests where the rules saw none: two buttons beside a link, of which they say
 * nothing either. An empty page has no such pair, and "Add" and "Remove" are known.
 */
export const isMissedRequest = (site: Watched, place: Place): boolean =>
  [...place.document.querySelectorAll(buttonLike)]
    .slice(0, mostButtons)
    .some(
      (button) =>
        isVisible(button) &&
        placeInPair(button, 'a[href]') === 'first' &&
        !known(site.controls, button, place, true),
    );
