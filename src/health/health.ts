import * as v from 'valibot';
import { type Kind, kinds, type Sign, signs } from '../detection/moment';
import { isSeen, type Listed } from '../detection/site';
import { aboutSign, hasSign, signOf, wouldNotice } from './signs';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** Something that looked like a moment and that the site's own rules did not know. */
const missed = v.object({
  since: day,
  last: day,
  days: v.number(),
  /** The day those rules were checked, which tells them from later ones. */
  rules: day,
});
export type Missed = v.InferOutput<typeof missed>;

/** What is known of how one site does, or one server. */
export interface HealthHere {
  /** By kind: the last day on which Handrail recognised one. No more than the day. */
  recognised: Partial<Record<Kind, string>>;
  missed: Partial<Record<Sign, Missed>>;
}

/** All that is known of how the sites do. */
export interface Health {
  recognised: Record<string, HealthHere['recognised']>;
  missed: Record<string, HealthHere['missed']>;
}

/**
 * Under which name health is kept: a site's own, or a server's where the worker added it by hand. Two
 * servers with one software may stand on different versions of it. Their hosts are in the settings.
 */
export const healthKey = ({ id, hosts }: Pick<Listed, 'id' | 'hosts'>, host: string): string =>
  hosts.length > 0 ? id : host;

export const healthAt = ({ recognised, missed }: Health, key: string): HealthHere => ({
  recognised: recognised[key] ?? {},
  missed: missed[key] ?? {},
});

const entriesOf = (of: unknown): [string, unknown][] =>
  typeof of === 'object' && of !== null ? Object.entries(of) : [];

/** Two levels of names. What can't be read is left out, and costs nothing else its day. */
function readable<Name extends string, Value>(
  stored: unknown,
  names: readonly Name[],
  read: (value: unknown) => Value | undefined,
): Record<string, Partial<Record<Name, Value>>> {
  const inner = (of: unknown) =>
    entriesOf(of).flatMap(([name, each]) => {
      const value = names.includes(name as Name) ? read(each) : undefined;
      return value === undefined ? [] : [[name, value]];
    });
  return Object.fromEntries(
    entriesOf(stored).map(([key, of]) => [key, Object.fromEntries(inner(of))]),
  );
}

/**
 * Reads what is stored. Days that are still to come were noted by a clock that went wrong, and are no
 * evidence of anything.
 *
 * @param today `YYYY-MM-DD`
 */
export function readHealth(recognised: unknown, unknown: unknown, today: string): Health {
  return {
    recognised: readable(recognised, kinds, (value) =>
      v.is(day, value) && value <= today ? value : undefined,
    ),
    missed: readable(unknown, signs, (value) =>
      v.is(missed, value) && value.last <= today ? value : undefined,
    ),
  };
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000;

/** What other rules missed, and what was long ago, says nothing of how these rules do. */
const isOver = ({ last, rules }: Missed, sign: Sign, checked: string, today: string): boolean =>
  rules !== checked || Math.abs(daysBetween(last, today)) > aboutSign(sign).forgottenAfter;

/**
 * One more of them, today. A day counts once.
 *
 * @param checked of the site's rules.
 * @param today `YYYY-MM-DD`
 */
export function missedAgain(
  before: Missed | undefined,
  sign: Sign,
  checked: string,
  today: string,
): Missed {
  if (!before || isOver(before, sign, checked, today))
    return { since: today, last: today, days: 1, rules: checked };
  if (before.last === today) return before;
  return { ...before, last: today, days: before.days + 1 };
}

/** A tick is worth this many days: after them the day alone is told. */
const recentFor = 30;

/** How well a kind works on a site, as far as there is evidence. */
export type State =
  | { is: 'working'; last: string }
  /** Recognised, on that day: long ago, or where nothing here could tell whether it still would be. */
  | { is: 'seen'; last: string }
  | { is: 'waiting' }
  /** Recognised before or not: since that day the rules did not know what was there. */
  | { is: 'maybe-broken'; since: string }
  /** The worker wants no reminders of this kind. */
  | { is: 'off' }
  | { is: 'unseen' };

/** Which kinds the worker wants to be reminded of. */
export type KindsOn = Readonly<Record<Kind, boolean>>;

/**
 * The state of one kind on one site. Never "working" without a recent day on which it did. Any post or
 * comment that is recognised shows that the rules still know the site's posts, so kinds that share a
 * sign are judged together: a worker who never writes comments must not be told that comments are broken.
 *
 * @param today `YYYY-MM-DD`
 */
export function stateOf(
  site: Listed,
  kind: Kind,
  here: HealthHere,
  kindsOn: KindsOn,
  today: string,
): State {
  if (!isSeen(site.sees[kind])) return { is: 'unseen' };
  if (!kindsOn[kind]) return { is: 'off' };
  const since = hasSign(site, kind) && brokenSince(site, kind, here, today);
  if (since) return { is: 'maybe-broken', since };
  const last = here.recognised[kind];
  if (last === undefined) return { is: 'waiting' };
  const isRecent = daysBetween(last, today) <= recentFor;
  return { is: isRecent && wouldNotice(site, kind) ? 'working' : 'seen', last };
}

function brokenSince(
  { checked }: Listed,
  kind: Kind,
  { missed, recognised }: HealthHere,
  today: string,
): string | undefined {
  const sign = signOf(kind);
  const seen = sign && missed[sign];
  if (!seen || isOver(seen, sign, checked, today)) return undefined;
  const { kinds: together, enoughDays } = aboutSign(sign);
  const known = together.some((each) => (recognised[each] ?? '') >= seen.since);
  return known || seen.days < enoughDays ? undefined : seen.since;
}

/** The kinds that may be broken there. Where there are any, the icon says so. */
export const brokenKinds = (
  site: Listed,
  here: HealthHere,
  kindsOn: KindsOn,
  today: string,
): Kind[] =>
  kinds.filter((kind) => stateOf(site, kind, here, kindsOn, today).is === 'maybe-broken');
