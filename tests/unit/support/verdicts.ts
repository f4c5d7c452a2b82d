import { isVisible } from '@/detection/dom';
import { firstRequest, onFocus, onPress, requestPageOf } from '@/detection/engine';
import { placeOf } from '@/detection/rules';
import type { Site } from '@/detection/site';
import { controlsAndEditors, everywhere, expected, said, tagOf } from './fixture';

/** The moment that arriving on this page leads to, or `none`. */
export function arrivalAt(document: Document, site: Site): string {
  const place = placeOf(document, site);
  const page = requestPageOf(site, place);
  return page && firstRequest(site, page, place) ? page.kind : 'none';
}

/**
 * Every control and editor that a person can reach, held against its `data-expect`: one without
 * it must be silent both ways. Returns what is wrong, in words.
 */
export function mistakesIn(document: Document, site: Site): string[] {
  const place = placeOf(document, site);
  const marked = `${controlsAndEditors}, [data-expect]`;
  return everywhere(document, marked).flatMap((element) => {
    if (!isVisible(element) && !element.hasAttribute('data-expect')) return [];
    const told = {
      focus: [said(onFocus(site, element, place))],
      // A press lands on the innermost thing under the pointer.
      press: [element, innermost(element)].map((hit) => said(onPress(site, hit, place))),
    };
    return (['focus', 'press'] as const).flatMap((how) => {
      const mark = expected(element, how);
      const wanted = mark === 'unseen' ? '' : mark;
      const wrong = told[how].filter((verdict) => verdict !== wanted);
      return wrong.map((got) => `${how} gave "${got}", not "${wanted}": ${tagOf(element)}`);
    });
  });
}

function innermost(element: Element): Element {
  let at = element;
  for (let next = at.firstElementChild; next; next = at.firstElementChild) {
    if (next.matches(controlsAndEditors)) break;
    at = next;
  }
  return at;
}
