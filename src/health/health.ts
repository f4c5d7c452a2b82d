import * as v from 'valibot';
import { type Kind, kinds, type Sign, signs } from '../detection/moment';
import type { Site } from '../detection/site';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** By site and kind: the last day on which Handrail recognised one. No more than the day. */
export const recognisedSchema = v.record(v.string(), v.record(v.picklist(kinds), day));
export type Recognised = Record<string, Partial<Record<Kind, string>>>;

/** Something that looked like a moment and that the site's own rules did not know. */
const missed = v.object({ since: day, last: day, days: v.number(), times: v.number() });
export type Missed = v.InferOutput<typeof missed>;
export const missedSchema = v.record(v.string(), v.record(v.picklist(signs), missed));
export type AllMissed = Record<string, Partial<Record<Sign, Missed>>>;

/** All that is known of how the sites do. */
export interface Health {
  recognised: Recognised;
  missed: AllMissed;
}

const kindsOf: Record<Sign, readonly Kind[]> = {
  writing: ['post', 'comment', 'message'],
  request: ['request-in'],
};
export const signOf = (kind: Kind): Sign | undefined =>
  signs.find((sign) => kindsOf[sign].includes(kind));

/** Seen so often, and on so many days, it is no chance. One odd box on one day says nothing. */
const enoughTimes = 3;
const enoughDays = 2;

export const isEnough = (seen: Missed | undefined): seen is Missed =>
  seen !== undefined && seen.times >= enoughTimes && seen.days >= enoughDays;

/** One more of them, today. @param today `YYYY-MM-DD` */
export const missedAgain = (before: Missed | undefined, today: string): Missed =>
  before
    ? {
        since: before.since,
        last: today,
        days: before.last === today ? before.days : before.days + 1,
        times: before.times + 1,
      }
    : { since: today, last: today, days: 1, times: 1 };

/** How well a kind works on a site, as far as there is evidence. */
export type State =
  | { is: 'working'; last: string }
  | { is: 'waiting' }
  /** Recognised before or not: since that day boxes were seen that the rules don't know. */
  | { is: 'maybe-broken'; since: string }
  | { is: 'unseen' };

/**
 * The state of one kind on one site. Never "working" without a day on which it did. A kind that was
 * recognised after the last miss works, whatever was missed before.
 */
export function stateOf(
  { id, sees }: Pick<Site, 'id' | 'sees'>,
  kind: Kind,
  recognised: Recognised,
  allMissed: AllMissed,
): State {
  if (sees[kind] === 'no') return { is: 'unseen' };
  const last = recognised[id]?.[kind];
  const sign = signOf(kind);
  const seen = sign && allMissed[id]?.[sign];
  if (isEnough(seen) && (last === undefined || last < seen.last))
    return { is: 'maybe-broken', since: last && last > seen.since ? last : seen.since };
  return last === undefined ? { is: 'waiting' } : { is: 'working', last };
}

/** The kinds that may be broken there. Where there are any, the icon says so. */
export const brokenKinds = (site: Site, { recognised, missed }: Health): Kind[] =>
  kinds.filter((kind) => stateOf(site, kind, recognised, missed).is === 'maybe-broken');
