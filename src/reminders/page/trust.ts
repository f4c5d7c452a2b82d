/** A press so soon after the reminder appeared was meant for what was there before, in ms. */
const settles = 200;
const smallest = 200;

export type Meant = 'yes' | 'no' | 'unsure';

/**
 * Did a person press a button that they could see? Synthetic events and presses that were on their
 * way before it appeared are no answer at all. With a reminder that the page has shrunk, covered,
 * pushed out or made inert it is not sure.
 */
export function isMeant(event: Event, host: HTMLElement, shownAt: number): Meant {
  const view = host.ownerDocument.defaultView;
  if (!view || !event.isTrusted || view.performance.now() - shownAt < settles) return 'no';
  return isInSight(event as MouseEvent, host, view) ? 'yes' : 'unsure';
}

function isInSight(
  { clientX, clientY, detail }: MouseEvent,
  host: HTMLElement,
  view: Window,
): boolean {
  if (!host.matches(':popover-open') || host.closest('[inert]')) return false;
  const { width, height, left, right, top, bottom } = host.getBoundingClientRect();
  if (width < smallest || height < 60) return false;
  if (right < 0 || bottom < 0 || left > view.innerWidth || top > view.innerHeight) return false;
  // Firefox applies a filter on the root to the top layer too. Other filters than this one help
  // people who need other colours.
  if (view.getComputedStyle(view.document.documentElement).filter.includes('opacity')) return false;
  // From the host's own root: in a dialog inside a shadow root the document sees only the outer one.
  const root = host.getRootNode() as Document | ShadowRoot;
  return detail === 0 || root.elementFromPoint(clientX, clientY) === host;
}
