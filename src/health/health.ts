import * as v from 'valibot';
import { type Kind, kinds, type Sign, signs } from '../detection/moment';
import type { Site } from '../detection/site';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** By site and kind: the last day on which Handrail recognised one. No more than the day. */
export const recognisedSchema = v.record(v.string(), v.record(v.picklist(kinds), day));
export type Recognised = Record<string, Partial<Record<Kind, string>>>;

/** Something that looked like a moment and that the site's own rules did not know. */
const missed = v.object({ since: day, last: day, days: v.number() });
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
};
export const signOf = (kind: Kind): Sign | undefined =>
  signs.find((sign) => kindsOf[sign].includes(kind));

/** On so many days it is no chance. One odd box says nothing, however often it is used. */
const enoughDays = 3;
/** So many days apart, and the earlier one is forgotten. */
const forgottenAfter = 21;

export const isEnough = (seen: Missed | undefined): seen is Missed =>
  seen !== undefined && seen.days >= enoughDays;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000;

/** One more of them, today. A day counts once. @param today `YYYY-MM-DD` */
export function missedAgain(before: Missed | undefined, today: string): Missed {
  if (!before || Math.abs(daysBetween(before.last, today)) > forgottenAfter)
    return { since: today, last: today, days: 1 };
  if (before.last === today) return before;
  return { since: before.since, last: today, days: before.days + 1 };
}

/** How well a kind works on a site, as far as there is evidence. */
export type State =
  | { is: 'working'; last: string }
  | { is: 'waiting' }
  /** Recognised before or not: since that day boxes were seen that the rules don't know. */
  | { is: 'maybe-broken'; since: string }
  | { is: 'unseen' };

/**
 * The state of one kind on one site. Never "working" without a day on which it did. Any box to write in
 * that is recognised shows that the rules still know the site, so kinds that share a sign are judged
 * together: a worker who never writes comments must not be told that comments are broken.
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
  const known = sign && kindsOf[sign].flatMap((each) => recognised[id]?.[each] ?? []);
  if (isEnough(seen) && known?.every((day) => day < seen.since))
    return { is: 'maybe-broken', since: seen.since };
  return last === undefined ? { is: 'waiting' } : { is: 'working', last };
}

/** The kinds that may be broken there. Where there are any, the icon says so. */
export const brokenKinds = (site: Site, { recognised, missed }: Health): Kind[] =>
  kinds.filter((kind) => stateOf(site, kind, recognised, missed).is === 'maybe-broken');
