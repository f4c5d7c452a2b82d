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
 * @returns how to stop looking.
 */
export function whileBuilding(
  site: Watched,
  editor: Element,
  document: Document,
  found: (what: Found) => void,
): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  const controller = new AbortController();
  const { signal } = controller;
  const since = view.performance.now();
  const stop = () => controller.abort();
  view.addEventListener('keydown', stop, { capture: true, once: true, signal });
  const look = (now: number) => {
    if (signal.aborted) return;
    const gone = !editor.matches(':focus') || now - since > buildingFor;
    const verdict = gone ? null : onFocus(site, editor, placeOf(document, site));
    if (verdict === 'later') return void view.requestAnimationFrame(look);
    stop();
    if (verdict) found(verdict);
  };
  view.requestAnimationFrame(look);
  return stop;
}
