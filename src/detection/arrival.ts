import { firstRequest, requestPageOf } from './engine';
import { placeOf } from './rules';
import type { RequestPage, Watched } from './site';

/** How often one visit to a page of requests is looked over before Handrail lets it be. */
const mostLooks = 300;
/** The first looks come with each frame that brings something new, later ones four times a second. */
const quickLooks = 60;
const slowLook = 15;

/**
 * Waits on a page of requests until the first request can be seen. This is the only observer in
 * Handrail's page code, and it exists only here: it looks at most once a frame, a fixed number of
 * times, and only while the tab is visible (a hidden tab has no frames).
 */
export function awaitFirstRequest(
  site: Watched,
  page: RequestPage,
  view: Window & typeof globalThis,
  seen: (request: Element) => void,
  signal: AbortSignal,
): void {
  let looks = 0;
  let frame = 0;
  let frames = 0;
  const stop = () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  };
  const look = () => {
    frame = 0;
    if (++frames > quickLooks && frames % slowLook) return soon();
    const place = placeOf(view.document, site);
    const found = requestPageOf(site, place) === page && firstRequest(site, page, place);
    if (found || ++looks >= mostLooks) stop();
    if (found) seen(found);
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(look);
  };
  const observer = new view.MutationObserver(soon);
  observer.observe(view.document, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
  soon();
}
