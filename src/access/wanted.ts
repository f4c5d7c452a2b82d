import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Listed } from '../detection/site';
import type { ByHand } from '../settings/settings';
import { grantedOrigins } from './granted';

/** One registered content script: a site's rules and the watcher, on its pages alone. */
export interface Registration {
  id: string;
  matches: string[];
  js: ScriptPublicPath[];
}

/** Firefox answers with a script's path without its first slash (seen in 153). */
const pathsOf = (js: readonly string[] = []) => js.map((path) => path.replace(/^\//, '')).join();

/**
 * Whether what the browser says it has registered is what is wanted. Told wrongly, every look would
 * take all scripts away for a moment, and a page that is opened in that moment would have none.
 */
export const isRegisteredAs = (
  present: { id: string; matches?: string[] | undefined; js?: string[] | undefined },
  { id, matches, js }: Registration,
): boolean =>
  present.id === id && `${present.matches}` === `${matches}` && pathsOf(present.js) === pathsOf(js);

const scriptOf = (site: Listed) => `/sites/${site.id}.js` as ScriptPublicPath;
const watcher = '/watcher.js' as ScriptPublicPath;

const recogniser = '/software.js' as ScriptPublicPath;
/** One line: tells that a page of a site was opened that may be broken. No other page carries it. */
const doubt = '/doubt.js' as ScriptPublicPath;

/**
 * Everything that should be registered, derived from what is granted. Doubt adds no more than the line
 * that lets the icon say so. A by-hand server gets a recogniser first, and once its software is known,
 * that software's rules alone: no page carries rules of what it is not.
 *
 * @param granted the browser's list of granted origins, in whatever spelling.
 * @param doubtful health's names (see `healthKey`) of the sites that may be broken.
 */
export function wantedRegistrations(
  sites: readonly Listed[],
  byHand: readonly ByHand[],
  granted: readonly string[],
  doubtful: ReadonlySet<string> = new Set(),
): Registration[] {
  const withDoubt = (key: string, ...js: ScriptPublicPath[]) =>
    doubtful.has(key) ? [...js, doubt] : js;
  const known = sites
    .filter((site) => site.hosts.length > 0)
    .map((site) => ({
      id: site.id,
      matches: grantedOrigins(site, granted),
      js: withDoubt(site.id, scriptOf(site), watcher),
    }));
  const taken = new Set(['', ...sites.flatMap(({ hosts }) => hosts)]);
  // One damaged entry must not keep all the others from being registered.
  const hosts = byHand.filter(({ host }) => !taken.has(host) && taken.add(host));
  const servers = hosts.map(({ host, seen }) => {
    const software = sites.find((site) => site.markers && site.id === seen?.software);
    return {
      id: `by-hand ${host}`,
      matches: grantedOrigins({ hosts: [host] }, granted),
      js: withDoubt(host, software ? scriptOf(software) : recogniser, watcher),
    };
  });
  return [...known, ...servers].filter((registration) => registration.matches.length > 0);
}
