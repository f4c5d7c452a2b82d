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
 * What a second, generic look can tell where a site's own rules are silent: a box to write in. Pairs of
 * buttons on a page of requests are no sign: suggestions look the same, and an empty page has them too.
 */
export const signs = ['writing'] as const;
export type Sign = (typeof signs)[number];
