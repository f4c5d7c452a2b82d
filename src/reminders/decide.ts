import { type Kind, kinds, type Moment } from '../detection/moment';
import { isSupporting } from '../modes/modes';
import type { Quiet, Settings } from '../settings/settings';
import { monthOf } from './days';
import { weekLimit } from './ease';
import { groupOf, type History, shownThisWeek, shownToday } from './history';

/** Why no reminder comes. The popup has a sentence for each. */
export const reasons = [
  'kind-off',
  'open-follow',
  'supporting',
  'quiet-all',
  'quiet-kind',
  'quiet-site',
  'one-open',
  'just-shown',
  'day-spent',
  'week-spent',
  'eased',
] as const;
export type Reason = (typeof reasons)[number];

export type Decision =
  | { show: true; form: 'full' | 'line' }
  | {
      show: false;
      because: Reason;
      /** A mark on the toolbar icon instead: somebody is waiting for an answer. */
      dot: boolean;
    };

/** What happened in the last few minutes, in any tab. Never stored on disk. */
export interface Lately {
  /** A reminder stands open somewhere. */
  open: boolean;
  /** When each site and kind last showed one, epoch milliseconds, under `site kind`. */
  shownAt: Readonly<Record<string, number>>;
}

/** The same site and kind within this many milliseconds is the same moment, whatever the tab. */
export const sameMomentFor = 10 * 60_000;

export const lately = (moment: Pick<Moment, 'site' | 'kind'>): string =>
  `${moment.site} ${moment.kind}`;

export const isQuiet = (quiet: Quiet, moment: Moment, now: Date): boolean =>
  (quiet.until === null || quiet.until > now.getTime()) &&
  (quiet.kind === undefined || quiet.kind === moment.kind) &&
  (quiet.site === undefined || quiet.site === moment.site);

/**
 * Show a reminder at this moment, or stay quiet and say why. Pure: the same answers for the same
 * questions, so that every reason can be tested and shown to the worker.
 */
export function decide(
  moment: Moment,
  settings: Settings,
  history: History,
  recent: Lately,
  now: Date,
): Decision {
  const quietly = (because: Reason): Decision => ({ show: false, because, dot: false });
  if (!settings.kinds[moment.kind]) return quietly('kind-off');
  if (moment.openFollow && !settings.openFollow) return quietly('open-follow');

  if (isSupporting(settings, now)) return quietly('supporting');
  const quiet = settings.quiet.find((entry) => isQuiet(entry, moment, now));
  if (quiet) return quietly(quiet.site ? 'quiet-site' : quiet.kind ? 'quiet-kind' : 'quiet-all');

  if (recent.open) return quietly('one-open');
  const before = recent.shownAt[lately(moment)];
  // A clock that was set back must not silence anything for longer than the clock going on would.
  const since = before === undefined ? Number.POSITIVE_INFINITY : now.getTime() - before;
  if (since >= 0 && since < sameMomentFor) return quietly('just-shown');

  const group = groupOf(moment.kind);
  const spent = (because: Reason): Decision => ({
    show: false,
    because,
    dot: moment.kind === 'request-in',
  });
  if (shownToday(history, group, now) >= settings.budgets[group].day) return spent('day-spent');
  const thisWeek = shownThisWeek(history, group, now);
  if (thisWeek >= settings.budgets[group].week) return spent('week-spent');
  if (thisWeek >= weekLimit(settings, history, group, now)) return spent('eased');

  return { show: true, form: history.full[moment.kind] === monthOf(now) ? 'line' : 'full' };
}

/**
 * The kinds that can't lead to a reminder on this site until something changes, so that a page need
 * not ask again for each focus. For those few seconds a spent request earns no second dot; arriving
 * on a page of requests always asks.
 */
export function restingKinds(
  moment: Pick<Moment, 'site'>,
  settings: Settings,
  history: History,
  now: Date,
): Kind[] {
  const calm: Lately = { open: false, shownAt: {} };
  const at = (kind: Kind): Moment => ({ site: moment.site, kind, how: 'focused' });
  return kinds.filter((kind) => !decide(at(kind), settings, history, calm, now).show);
}
