import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Site } from '../detection/site';
import type { ByHand } from '../settings/settings';
import { grantedOrigins } from './granted';

/** One registered content script: a site's rules and the watcher, on its pages alone. */
export interface Registration {
  id: string;
  matches: string[];
  js: ScriptPublicPath[];
}

const scriptOf = (site: Site) => `/sites/${site.id}.js` as ScriptPublicPath;
const watcher = '/watcher.js' as ScriptPublicPath;

/**
 * Everything that should be registered, derived from what is granted and nothing else. A by-hand
 * server gets the rules of all known software; the watcher keeps those whose markers are there.
 *
 * @param granted the browser's list of granted origins, in whatever spelling.
 */
export function wantedRegistrations(
  sites: readonly Site[],
  byHand: readonly ByHand[],
  granted: readonly string[],
): Registration[] {
  const known = sites
    .filter((site) => site.hosts.length > 0)
    .map((site) => ({
      id: site.id,
      matches: grantedOrigins(site, granted),
      js: [scriptOf(site), watcher],
    }));
  const software = sites.filter((site) => site.markers).map(scriptOf);
  const servers = byHand.map(({ host }) => ({
    id: `by-hand ${host}`,
    matches: grantedOrigins({ hosts: [host] }, granted),
    js: [...software, watcher],
  }));
  return [...known, ...servers].filter((registration) => registration.matches.length > 0);
}
