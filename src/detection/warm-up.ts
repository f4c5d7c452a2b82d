import { onFocus, onPress } from './engine';
import { fitsFolded } from './labels';
import type { Place } from './rules';
import type { Watched } from './site';

/**
 * Asks every rule once about nothing, so that the first press is as quick as the tenth: selectors
 * are parsed, dictionaries folded and code compiled while the page loads. The element it asks about
 * is never in the page.
 */
export function warmUp(site: Watched, place: Place): void {
  const nothing = place.document.createElement('div');
  nothing.setAttribute('role', 'button');
  nothing.setAttribute('aria-label', 'Aa');
  onPress(site, nothing, place);
  nothing.setAttribute('contenteditable', 'true');
  onFocus(site, nothing, place);
  for (const { label = [], notLabel = [] } of [...site.controls, ...site.editors]) {
    fitsFolded('', label);
    fitsFolded('', notLabel);
  }
}
