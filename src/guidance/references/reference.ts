/** What a reference speaks about, so that it stands beside the advice it belongs to. */
export const topics = [
  /** Requests and contact with people who use a service. */
  'people',
  'family',
  'former',
  'colleagues',
  /** A tie that was there before, or that can't be avoided. */
  'ties',
  'posts',
  'photos',
  /** To look someone up. */
  'look-up',
  'worried',
  'speaking-up',
  'official',
  'supporting',
  'on-shift',
  /** What happens when something goes wrong. */
  'outcomes',
  'learning',
] as const;
export type Topic = (typeof topics)[number];

/**
 * How sure we are: where its words were read, the surest first. Every page was read as others had
 * stored it, none of them live. `not read` is a link and no more.
 */
export const sureness = ['own page', 'a copy', 'an older page', 'not read'] as const;
export type Sure = (typeof sureness)[number];

/** Where a text comes from. What it says is in our words; the address leads to theirs. */
export interface Reference {
  /** Who says it, in full. */
  body: string;
  /** Its title as it stands there; where we saw none, what it is. */
  title: string;
  /** What it says, in our words. Numbers of clauses only where they were seen. */
  says: string;
  /** An `https:` address of the body itself; its first page where we know no better one. */
  url: string;
  /** When it is from, as it says itself. */
  dated: string;
  /** When it was last looked at, ISO day. */
  seen: string;
  sure: Sure;
  /** Empty for a link and no more. */
  about: readonly Topic[];
}

/** A reference as it is written down: whose it is stands above it. */
export type Said = Omit<Reference, 'body' | 'seen'> & Partial<Pick<Reference, 'seen'>>;

/** The day of our last look at all of them. A reference looked at later has a day of its own. */
const lastLook = '2026-11-22';

/** References of one body. The ids stay known to the compiler, so that no text names a missing one. */
export const saidBy = <Id extends string>(
  body: string,
  said: Record<Id, Said>,
): Record<Id, Reference> =>
  Object.fromEntries(
    Object.entries<Said>(said).map(([id, one]) => [id, { seen: lastLook, ...one, body }]),
  ) as Record<Id, Reference>;

/** A page that we have not read: the way to their own site, and that we say so. */
export const linkOnly = (url: string): Said => ({
  title: 'Their own site',
  says: 'This is their own site. We have not read what they say on this.',
  url,
  dated: 'we have not read it',
  sure: 'not read',
  about: [],
});
