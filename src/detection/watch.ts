import { onAddress } from './address';
import { awaitFirstRequest } from './arrival';
import { whileBuilding } from './building';
import { isEditor } from './dom';
import {
  type Found,
  isKnown,
  kindsOn,
  onFocus,
  onPress,
  requestPageOf,
  type Verdict,
} from './engine';
import type { How, Kind, Moment, Sign } from './moment';
import { afterRelease, isPressing } from './release';
import { type Place, pathOf } from './rules';
import type { RequestPage, Watched } from './site';
import { targetOf } from './target';
import { tools } from './tools';
import { warmUp } from './warm-up';
import { within } from './within';

/** A key this many milliseconds ago still counts as the person behind a focus. */
const personFor = 5000;
/** The same kind of moment again within this many milliseconds is the same one. */
const sameMomentFor = 500;

export type Report = (moment: Moment, element: Element) => void;

export interface Ways {
  /**
   * Something looks like a moment, and the site's rules don't know it: once a visit at most. For
   * requests it says only that their page was opened; whether any is missed, others look.
   */
  missed: (sign: Sign) => void;
  /** May all of these kinds be left alone for now? */
  resting: (kinds: readonly Kind[]) => boolean;
  /** Keys tell of a person too, where the browser's own mark does not count them all. */
  hearsKeys: boolean;
}

/**
 * Watches one document for one site. It looks at nothing until an event arrives, keeps nothing of
 * what it saw, and stops without a trace when the signal says so.
 */
export function watch(
  site: Watched,
  document: Document,
  report: Report,
  signal: AbortSignal,
  { missed, resting, hearsKeys }: Ways,
): void {
  const view = document.defaultView;
  if (!view) return;
  let address = '';
  let path = '';
  let visit = within(signal);
  let lastKey = -personFor;
  let stopBuilding = () => {};
  const can = kindsOn(site);
  /** Focused by the page before any person came. */
  let waiting: Element | undefined;
  const reported = new Map<string, number>();
  /** What was told of on this visit that the rules don't know. */
  let missedSign: Sign | undefined;
  let requests: RequestPage | undefined;

  /** The address is read when it changes, and not for each event. */
  const here = (): Place => ({ document, path, labels: new Map() });

  const tell = (found: Found, how: How, element: Element) => {
    const now = view.performance.now();
    if (now - (reported.get(found.kind) ?? -sameMomentFor) < sameMomentFor) return;
    reported.set(found.kind, now);
    report({ site: site.id, how, ...found }, element);
  };

  const personIsThere = () =>
    view.navigator.userActivation?.isActive || view.performance.now() - lastKey < personFor;

  const arrive = () => {
    const { href } = view.location;
    if (href === address) return;
    address = href;
    path = pathOf(document, site);
    missedSign = undefined;
    visit.abort();
    visit = within(signal);
    const page = requestPageOf(site, here());
    // A page of requests that writes to its address as one scrolls is still the same.
    const isNew = page !== requests;
    requests = page;
    if (!page) return;
    if (isNew) missed('requests');
    const seen = (request: Element) => tell({ kind: page.kind }, 'seen', request);
    awaitFirstRequest(site, page, view, seen, visit.signal);
  };

  const arriveUnheard = onAddress(view, arrive, signal);

  /** A person is in a box: is it one that no rule knows, be it as no moment? */
  const lookAgain = (box: Element) => {
    const sign = !isKnown(site, box, here()) && site.secondLook?.(box, tools);
    if (!sign || sign === missedSign) return;
    missedSign = sign;
    missed(sign);
  };

  const focused = (target: Element) => {
    stopBuilding();
    waiting = undefined;
    const verdict: Verdict = onFocus(site, target, here());
    if (!verdict) {
      if (isEditor(target) && personIsThere()) lookAgain(target);
      return;
    }
    if (!personIsThere()) waiting = target;
    else if (verdict === 'later') {
      stopBuilding = whileBuilding(
        site,
        target,
        view,
        (found) => afterRelease(view, signal, () => tell(found, 'focused', target)),
        () => lookAgain(target),
      );
    } else afterRelease(view, signal, () => tell(verdict, 'focused', target));
  };

  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    listener: (event: WindowEventMap[Name]) => void,
  ) => {
    const ifReal = (event: WindowEventMap[Name]) => {
      if (event.isTrusted && !resting(can.any)) listener(event);
    };
    view.addEventListener(name, ifReal, { capture: true, passive: true, signal });
  };

  on('focusin', (event) => {
    const target = targetOf(event);
    if (!target) return;
    // With the mouse down, a control gets its click in a moment; an editor doesn't.
    if (isEditor(target) ? resting(can.editors) : isPressing(view) || resting(can.controls)) return;
    arriveUnheard();
    focused(target);
  });
  on('click', (event) => {
    const target = targetOf(event);
    if (!target) return;
    // A page had put the focus into its composer by itself; now the person goes there.
    if (waiting?.contains(target)) return focused(waiting);
    if (resting(can.controls)) return;
    arriveUnheard();
    const found = onPress(site, target, here());
    if (found) tell(found, 'pressed', target);
  });
  if (hearsKeys) {
    on('keydown', (event) => {
      lastKey = event.timeStamp;
    });
  }

  signal.addEventListener('abort', () => stopBuilding());
  arrive();
  warmUp(site, here());
}
