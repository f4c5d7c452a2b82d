import * as v from 'valibot';
import { type Kind, kinds, type Sign, signs } from '../detection/moment';
import { isSeen, type Site } from '../detection/site';
import { aboutSign, signOf, wouldNotice } from './signs';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** By kind: the last day on which Handrail recognised one. No more than the day. */
const recognised = v.record(v.picklist(kinds), day);
/** Something that looked like a moment and that the site's own rules did not know. */
const missed = v.object({ since: day, last: day, days: v.number() });
export type Missed = v.InferOutput<typeof missed>;

export const recognisedSchema = v.record(v.string(), recognised);
export const missedSchema = v.record(v.string(), v.record(v.picklist(signs), missed));

/** What is known of how one site does, or one server. */
export interface HealthHere {
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
export const healthKey = ({ id, hosts }: Pick<Site, 'id' | 'hosts'>, host: string): string =>
  hosts.length > 0 ? id : host;

export const healthAt = ({ recognised, missed }: Health, key: string): HealthHere => ({
  recognised: recognised[key] ?? {},
  missed: missed[key] ?? {},
});

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000;

/** One more of them, today. A day counts once. @param today `YYYY-MM-DD` */
export function missedAgain(before: Missed | undefined, sign: Sign, today: string): Missed {
  if (!before || Math.abs(daysBetween(before.last, today)) > aboutSign(sign).forgottenAfter)
    return { since: today, last: today, days: 1 };
  if (before.last === today) return before;
  return { since: before.since, last: today, days: before.days + 1 };
}

/** How well a kind works on a site, as far as there is evidence. */
export type State =
  | { is: 'working'; last: string }
  /** Recognised, on that day. Whether it still would be, nothing here could tell. */
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
 * The state of one kind on one site. Never "working" without a day on which it did. Any box to write in
 * that is recognised shows that the rules still know the site, so kinds that share a sign are judged
 * together: a worker who never writes comments must not be told that comments are broken.
 */
export function stateOf(site: Site, kind: Kind, here: HealthHere, kindsOn: KindsOn): State {
  if (!isSeen(site.sees[kind])) return { is: 'unseen' };
  if (!kindsOn[kind]) return { is: 'off' };
  const sign = signOf(kind);
  const notices = wouldNotice(site, kind);
  const seen = notices && sign && here.missed[sign];
  if (seen && seen.days >= aboutSign(sign).enoughDays) {
    const known = aboutSign(sign).kinds.flatMap((each) => here.recognised[each] ?? []);
    if (known.every((day) => day < seen.since)) return { is: 'maybe-broken', since: seen.since };
  }
  const last = here.recognised[kind];
  if (last === undefined) return { is: 'waiting' };
  return { is: notices ? 'working' : 'seen', last };
}

/** The kinds that may be broken there. Where there are any, the icon says so. */
export const brokenKinds = (site: Site, here: HealthHere, kindsOn: KindsOn): Kind[] =>
  kinds.filter((kind) => stateOf(site, kind, here, kindsOn).is === 'maybe-broken');
