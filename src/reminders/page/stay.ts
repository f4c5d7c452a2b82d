import { closest } from '../../detection/dom';

/** A page that fights for the top layer is let win after this many tries in this many ms. */
const tries = 5;
const within = 5000;

/** The modal dialog that makes everything outside it unreachable, if there is one. */
const modalAround = (element: Element): Element | null => closest(element, 'dialog:modal');

/** Puts the host on top of the page, inside the modal dialog where one is open. */
export function putUp(host: HTMLElement, about: Element, document: Document): void {
  const dialogs = [...document.getElementsByTagName('dialog')];
  const modal = modalAround(about) ?? dialogs.findLast((dialog) => dialog.matches(':modal'));
  (modal ?? document.documentElement).append(host);
  host.showPopover();
}

/**
 * Brings the reminder back when the page takes it away or opens a modal dialog over it, a few
 * times. After that the page has won, and the reminder goes for good.
 */
export function stayUp(
  host: HTMLElement,
  document: Document,
  gone: () => void,
  moved: () => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  const times: number[] = [];

  const again = (about: Element) => {
    if (signal.aborted) return;
    const now = view.performance.now();
    times.push(now);
    if (times.filter((time) => now - time < within).length > tries) gone();
    else {
      putUp(host, about, document);
      moved();
    }
  };
  // Without a size it is gone: taken out, or inside a dialog that was closed or taken out itself.
  const size = new view.ResizeObserver(() => {
    if (host.getBoundingClientRect().width === 0) again(document.documentElement);
  });
  size.observe(host);
  host.addEventListener(
    'toggle',
    (event) => {
      if ((event as ToggleEvent).newState === 'closed' && host.isConnected) again(host);
    },
    { signal },
  );
  view.addEventListener(
    'focusin',
    (event) => {
      const target = event.composedPath()[0];
      const modal = target instanceof view.Element ? modalAround(target) : null;
      if (!modal || modal.contains(host)) return;
      again(modal);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => size.disconnect());
}
