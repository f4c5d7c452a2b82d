import type { Kind, Sign } from '../detection/moment';
import type { Listed } from '../detection/site';

interface SignOf {
  /** The kinds that it tells of, all together. */
  kinds: readonly Kind[];
  /** On so many days it is no chance. */
  enoughDays: number;
  /** So many days apart, and the earlier one is forgotten. */
  forgottenAfter: number;
}

/**
 * One odd box says nothing, and boxes are met every day. A whole request that the rules don't know, on
 * the site's own page of requests, says more, and is met seldom.
 */
const table: Readonly<Record<Sign, SignOf>> = {
  posts: { kinds: ['post', 'comment'], enoughDays: 3, forgottenAfter: 21 },
  messages: { kinds: ['message'], enoughDays: 3, forgottenAfter: 21 },
  requests: { kinds: ['request-in'], enoughDays: 2, forgottenAfter: 60 },
};

export const aboutSign = (sign: Sign): SignOf => table[sign];

export const signOf = (kind: Kind): Sign | undefined =>
  (Object.keys(table) as Sign[]).find((sign) => table[sign].kinds.includes(kind));

/**
 * Kinds of writing whose boxes the second look can't tell on these sites, as they are described: no
 * button there says that it sends, or it says so with another kind's word. A site that comes new marks
 * its own rules `wordless` for that; a test over all described pages holds both to the truth.
 */
const unheard: Readonly<Record<string, readonly Kind[]>> = {
  buddypress: ['message'],
  facebook: ['comment'],
  instagram: ['post'],
  linkedin: ['message'],
  mastodon: ['comment', 'message'],
  nodebb: ['post', 'comment'],
  phanpy: ['message'],
  reddit: ['message'],
  threads: ['message'],
};

type Looked = Pick<Listed, 'id' | 'requestPages' | 'editors'>;

/** Requests have a second look where the site lists them on a page, with words that it knows. */
export const hasRequestLook = ({ requestPages }: Pick<Listed, 'requestPages'>): boolean =>
  requestPages.some(({ kind, wordless }) => kind === 'request-in' && !wordless);

/**
 * Are there rules for this kind that its sign could speak against? There is no sign for a request that
 * the worker sends, and a site without rules has nothing that could grow old.
 */
export function hasSign(site: Looked, kind: Kind): boolean {
  const sign = signOf(kind);
  if (sign === 'requests') return hasRequestLook(site);
  return sign !== undefined && site.editors.some((rule) => rule.kind === kind && !rule.wordless);
}

/** Would Handrail notice if this kind stopped working here? Only then it says that it works. */
export const wouldNotice = (site: Looked, kind: Kind): boolean =>
  hasSign(site, kind) && !unheard[site.id]?.includes(kind);
