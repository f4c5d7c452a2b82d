import type { World } from '../../detection/world';
import type { Answer, ToBackground, View } from '../../messages';
import { buildCard } from './card';
import { bestSpot, type Spot, standAt } from './place';
import css from './reminder.css?inline';
import { putUp, stayUp } from './stay';
import { isMeant } from './trust';

/** Closed within this many milliseconds it was hardly read. */
const quickWithin = 2000;
/** So long after the moment, in milliseconds, the worker is in the middle of something. */
const tooLate = 3000;
/** A live region must exist before it speaks, or some screen readers miss it. */
const speakAfter = 100;

/** A name no page can look for: another one each time, of a form any site could use. */
const hostName = () =>
  `x-${[...crypto.getRandomValues(new Uint8Array(6))].map((n) => (97 + (n % 26)).toString(36)).join('')}`;

/**
 * Shows the reminder for the moment that the document's watcher holds, if it still does and none
 * is open. It takes no focus and leaves nothing behind.
 */
export async function openReminder(
  world: World,
  document: Document,
  send: (message: ToBackground) => Promise<unknown>,
): Promise<void> {
  const pending = world.watcher?.pending;
  if (!pending || world.reminder) return;
  if (performance.now() - pending.since > tooLate) {
    // Not shown, so not counted; the background need not wait for it.
    await send({ type: 'closed', quick: false }).catch(() => undefined);
    return;
  }
  world.reminder = { reach() {}, close() {} };
  const view = (await send({ type: 'opened' }).catch(() => null)) as View | null;
  delete world.reminder;
  if (!view || !world.watcher?.alive()) return;
  show(world, document, pending.element, view, send);
}

function show(
  world: World,
  document: Document,
  about: Element,
  view: View,
  send: (message: ToBackground) => Promise<unknown>,
): void {
  const controller = new AbortController();
  const { signal } = controller;
  const host = document.createElement(hostName());
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  const look = new CSSStyleSheet();
  const spot = new CSSStyleSheet();
  look.replaceSync(css);
  root.adoptedStyleSheets = [look, spot];
  const shownAt = performance.now();
  let before: HTMLElement | null = null;

  const isQuick = () => performance.now() - shownAt < quickWithin;
  const close = () => {
    if (signal.aborted) return;
    controller.abort();
    const inside = root.activeElement !== null;
    host.remove();
    delete world.reminder;
    if (world.watcher) world.watcher.pending = undefined;
    if (inside) before?.focus();
  };
  /** After an update of the extension even sending throws; the card goes all the same. */
  const tell = async (message: ToBackground) => {
    try {
      await send(message);
    } catch {}
  };
  /** Told first: closing gives the focus back to the composer, which is a moment of its own. */
  const closeAnd = (message: ToBackground) => {
    if (signal.aborted) return;
    tell(message);
    close();
  };
  /** Gone by itself, with the page for instance. Only a person can be quick. */
  const closeUnanswered = () => closeAnd({ type: 'closed', quick: false });
  const closeByKey = () => closeAnd({ type: 'closed', quick: isQuick() });
  const press = (answer: Answer, event: Event) => {
    const meant = isMeant(event, host, shownAt);
    if (meant === 'yes') closeAnd({ type: 'answer', answer, quick: isQuick() });
    // A button that does nothing is a trap. Closing does no harm, whoever was behind the press.
    if (meant === 'unsure') closeUnanswered();
  };
  let corner: Spot | undefined;
  const settle = () => {
    spot.replaceSync(':host { visibility: hidden !important; }');
    corner = bestSpot(host, about, document);
    keep();
  };
  /** Its size changed, and it stays in its corner: a card that jumps is lost to the eye. */
  const keep = () => {
    if (corner) spot.replaceSync(standAt(corner, host, document));
  };

  const card = buildCard(document, view, press, keep);
  root.append(card.element);
  keepToItself(host, root, closeByKey, (element) => {
    before = element;
  });

  putUp(host, about, document);
  settle();
  stayUp(host, document, closeUnanswered, settle, signal);
  window.addEventListener('resize', settle, { signal });
  window.addEventListener('pagehide', closeUnanswered, { signal });
  setTimeout(() => card.heard.append(card.announcement), speakAfter);

  world.reminder = {
    close: closeUnanswered,
    reach() {
      if (root.activeElement) return before?.focus();
      const active = document.activeElement;
      before = active instanceof HTMLElement ? active : null;
      card.element.focus();
    },
  };
}

/** Esc closes it, but only with the focus inside; the site keeps its own keys and its own focus. */
function keepToItself(
  host: HTMLElement,
  root: ShadowRoot,
  close: () => void,
  cameFrom: (element: HTMLElement) => void,
): void {
  // A press on a button leaves the focus where it was, in the composer for instance.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    close();
  });
  host.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && relatedTarget !== host) cameFrom(relatedTarget);
  });
  // The focus too: a site's focus trap would take it straight back.
  for (const name of [
    'keydown',
    'keyup',
    'keypress',
    'pointerdown',
    'mousedown',
    'click',
    'focusin',
    'focusout',
  ] as const) {
    host.addEventListener(name, (event) => event.stopPropagation());
  }
}
