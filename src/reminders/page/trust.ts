/** A press so soon after the reminder appeared was meant for what was there before, in ms. */
const settles = 200;
const smallest = 200;

/**
 * Did a person press a button that they could see? Synthetic events, a reminder that the page has
 * shrunk, covered, pushed out or made inert, and presses that were on their way before it appeared
 * don't count. A hijacked press could do no more than close it or open our own page, but still.
 */
export function isMeant(event: Event, host: HTMLElement, shownAt: number): boolean {
  const document = host.ownerDocument;
  const view = document.defaultView;
  if (!view || !event.isTrusted || !host.isConnected) return false;
  if (view.performance.now() - shownAt < settles) return false;
  if (!host.matches(':popover-open') || host.closest('[inert]')) return false;
  const box = host.getBoundingClientRect();
  if (box.width < smallest || box.height < 60) return false;
  if (box.right < 0 || box.bottom < 0 || box.left > view.innerWidth || box.top > view.innerHeight) {
    return false;
  }
  // Firefox applies a filter on the root to the top layer too.
  if (view.getComputedStyle(document.documentElement).filter !== 'none') return false;
  const { clientX: x, clientY: y, detail } = event as MouseEvent;
  return detail === 0 || document.elementFromPoint(x, y) === host;
}
