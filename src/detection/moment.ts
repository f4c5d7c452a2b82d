/** What just happened in front of the worker. It says nothing about who, or about any words. */
export const kinds = ['request-in', 'request-out', 'post', 'comment', 'message'] as const;
export type Kind = (typeof kinds)[number];

export const hows = ['seen', 'focused', 'pressed'] as const;
/** `seen`: arrived on a page that lists requests. The other two are the worker's own doing. */
export type How = (typeof hows)[number];

export interface Moment {
  /** The site file's id, or `practice`. */
  site: string;
  kind: Kind;
  how: How;
  /** A Follow that needs nobody's consent. A reminder only where the worker asked for those too. */
  openFollow?: true;
}

/**
 * What a second, generic look can tell where a site's own rules are silent. `posts` and `messages`: a
 * box to write in that they don't know, by the word on its button. `requests`: the worker came to the
 * site's page of requests; whether one is there that the rules don't know takes more words than a page
 * should carry, so it is looked up on demand.
 */
export const signs = ['posts', 'messages', 'requests'] as const;
export type Sign = (typeof signs)[number];
