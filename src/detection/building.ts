import type { Found } from './engine';
import { onFocus } from './engine';
import { placeOf } from './rules';
import type { Watched } from './site';

/** For how long an editor may still be waiting for the dialog around it, in milliseconds. */
const buildingFor = 3000;

/**
 * Looks again, frame by frame, while an editor's dialog is being built around it: sites focus the
 * editor first. It ends when the focus goes, or with the first key, since a reminder in the middle
 * of a sentence would be one in the middle of a task.
 *
 * @param unbuilt the time is over, and the focus is still there. It comes after keys too: most people
 *   write at once, and what nothing was built around is perhaps a site that has changed.
 * @returns how to stop looking.
 */
export function whileBuilding(
  site: Watched,
  editor: Element,
  view: Window,
  found: (what: Found) => void,
  unbuilt: () => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort();
  const isThere = () => editor.matches(':focus');
  const look = () => {
    const verdict = isThere() && onFocus(site, editor, placeOf(view.document, site));
    if (verdict === 'later') {
      frame = view.requestAnimationFrame(look);
      return;
    }
    stop();
    if (verdict) found(verdict);
  };
  let frame = view.requestAnimationFrame(look);
  const rest = () => view.cancelAnimationFrame(frame);
  view.addEventListener('keydown', rest, { capture: true, once: true, signal });
  const end = view.setTimeout(() => {
    stop();
    if (isThere()) unbuilt();
  }, buildingFor);
  signal.addEventListener('abort', () => {
    rest();
    view.clearTimeout(end);
  });
  return stop;
}
