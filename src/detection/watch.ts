import { awaitFirstRequest } from './arrival';
import { editorOf } from './dom';
import { type Found, onFocus, onPress, requestPageOf, type Verdict } from './engine';
import type { How, Moment } from './moment';
import { placeOf } from './rules';
import type { Site } from './site';

/** A press or key this many milliseconds ago still counts as the person behind a focus. */
const personFor = 5000;
/** For how long an editor may still be waiting for the dialog around it, in milliseconds. */
const buildingFor = 3000;
/** The same kind of moment again within this many milliseconds is the same one. */
const sameMomentFor = 500;

export type Report = (moment: Moment, element: Element) => void;

/**
 * An event from inside a shadow root is retargeted to its host; the path still begins inside. The
 * path is long and costs more than all the rest here, so it is asked for only then.
 */
function targetOf(event: Event): Element | undefined {
  const host = event.target as (Node & { shadowRoot?: unknown }) | null;
  const target = host?.shadowRoot ? (event.composedPath()[0] as Node) : host;
  return target?.nodeType === 1 ? (target as Element) : undefined;
}

/**
 * Watches one document for one site. It looks at nothing until an event arrives, keeps nothing of
 * what it saw, and stops without a trace when the signal says so.
 */
export function watch(site: Site, document: Document, report: Report, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let address = '';
  let visit = new AbortController();
  let lastInput = Number.NEGATIVE_INFINITY;
  let pointerDown = false;
  let held: (() => void) | undefined;
  let building = 0;
  /** Focused by the page before any person came. */
  let waiting: Element | undefined;
  const reported = new Map<string, number>();

  const tell = (found: Found, how: How, element: Element) => {
    const now = view.performance.now();
    if (now - (reported.get(found.kind) ?? Number.NEGATIVE_INFINITY) < sameMomentFor) return;
    reported.set(found.kind, now);
    report({ site: site.id, how, ...found }, element);
  };

  /** Between press and release nothing may appear: the release must land where the press did. */
  const afterRelease = (then: () => void) => {
    if (pointerDown) held = then;
    else then();
  };

  const released = () => {
    pointerDown = false;
    held?.();
    held = undefined;
  };

  const personIsThere = () =>
    view.performance.now() - lastInput < personFor || view.navigator.userActivation?.isActive;

  const arrive = () => {
    const { href } = view.location;
    if (href === address) return;
    address = href;
    visit.abort();
    visit = new AbortController();
    const page = requestPageOf(site, placeOf(document, site));
    if (!page) return;
    const seen = (request: Element) => tell({ kind: page.kind }, 'seen', request);
    awaitFirstRequest(site, page, document, seen, visit.signal);
  };

  /** Firefox before 147 has no Navigation API: there each event looks whether the page is new. */
  const arriveUnheard = () => {
    if (!view.navigation) arrive();
  };

  /** Looks again while an editor's dialog is being built around it, as long as the focus stays. */
  const whileBuilding = (target: Element, since: number) => {
    building = view.requestAnimationFrame((now) => {
      if (!target.matches(':focus') || now - since > buildingFor) return;
      const verdict = onFocus(site, target, placeOf(document, site));
      if (verdict === 'later') whileBuilding(target, since);
      else if (verdict) afterRelease(() => tell(verdict, 'focused', target));
    });
  };

  const stopBuilding = () => {
    if (building) view.cancelAnimationFrame(building);
    building = 0;
  };

  const focused = (target: Element) => {
    stopBuilding();
    waiting = undefined;
    const verdict: Verdict = onFocus(site, target, placeOf(document, site));
    if (!verdict) return;
    if (!personIsThere()) waiting = target;
    else if (verdict === 'later') whileBuilding(target, view.performance.now());
    else afterRelease(() => tell(verdict, 'focused', target));
  };

  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) => {
    const ifReal = (event: WindowEventMap[Name]) => {
      if (event.isTrusted) listener(event);
    };
    view.addEventListener(name, ifReal, { capture: true, passive: true, signal });
  };

  on('focusin', (event) => {
    const target = targetOf(event);
    // With the mouse down, what is pressed gets its click in a moment; only editors don't.
    if (!target || (pointerDown && !editorOf(target))) return;
    arriveUnheard();
    focused(target);
  });
  on('pointerdown', (event) => {
    lastInput = event.timeStamp;
    pointerDown = event.pointerType === 'mouse';
    // A page had put the focus into its composer by itself; now the person goes there.
    const target = waiting && targetOf(event);
    if (target && waiting?.contains(target)) focused(waiting);
  });
  on('pointerup', released);
  on('pointercancel', released);
  on('keydown', (event) => {
    lastInput = event.timeStamp;
    stopBuilding();
  });
  on('click', (event) => {
    released();
    const target = targetOf(event);
    if (!target) return;
    arriveUnheard();
    const found = onPress(site, target, placeOf(document, site));
    if (found) tell(found, 'pressed', target);
  });

  if (view.navigation) {
    // It tells once the new address is in force.
    view.navigation.addEventListener('currententrychange', arrive, { signal });
  } else {
    view.addEventListener('popstate', arrive, { signal });
    view.addEventListener('hashchange', arrive, { signal });
  }
  signal.addEventListener('abort', () => {
    visit.abort();
    stopBuilding();
  });
  arrive();
}
