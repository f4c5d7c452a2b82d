import { type Listed, originsOf } from '../detection/site';

interface Pattern {
  /** `*` covers https too. */
  scheme: string;
  /** Without a leading `*.`; empty for every host. */
  host: string;
  subdomains: boolean;
}

function parse(pattern: string): Pattern | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '', subdomains: true };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]*)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  if (host === '*') return { scheme, host: '', subdomains: true };
  return { scheme, host: host.replace(/^\*\./, ''), subdomains: host.startsWith('*.') };
}

const covers = (pattern: Pattern, host: string): boolean =>
  pattern.scheme !== 'http' &&
  (pattern.host === host || (pattern.subdomains && host.endsWith(`.${pattern.host}`)));

/** A site's name without the part that only says which of its doors it is. */
const mainHost = (host: string): string => host.replace(/^(www|web|m|old)\./, '');

/**
 * Does a granted pattern speak of this host alone? Browsers spell grants in several ways
 * (`*://*.facebook.com/*` for `https://www.facebook.com/*`), and may hold far wider ones, which
 * are no choice of this site.
 */
function isFor(pattern: Pattern, host: string): boolean {
  return covers(pattern, host) && (pattern.host === host || pattern.host === mainHost(host));
}

/** Those of the site's match patterns that the worker has granted, as this site's own. */
export function grantedOrigins(site: Pick<Listed, 'hosts'>, granted: readonly string[]): string[] {
  const patterns = granted.map(parse).filter((pattern) => pattern !== undefined);
  return originsOf({ hosts: site.hosts.filter((host) => patterns.some((p) => isFor(p, host))) });
}

/** The granted patterns that speak of these hosts alone, as the browser spells them. */
export const grantsFor = (hosts: readonly string[], granted: readonly string[]): string[] =>
  granted.filter((origin) => {
    const pattern = parse(origin);
    return pattern && hosts.some((host) => isFor(pattern, host));
  });

/** Grants that reach beyond the hosts given: more than Handrail ever asks for or uses. */
export function tooWide(hosts: readonly string[], granted: readonly string[]): string[] {
  const own = grantsFor(hosts, granted);
  return granted.filter((origin) => !own.includes(origin));
}
