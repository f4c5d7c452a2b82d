import { genericSite } from '../detection/generic-site';
import type { Listed } from '../detection/site';

// Every file beside this one is a site; the build makes a script of each, and
// keeps its rules out of all other scripts (see wxt.config.ts).
const files = import.meta.glob<{ default: Listed }>(['./*.ts', '!./index.ts'], { eager: true });

/** All sites that Handrail knows, by name. */
export const sites: readonly Listed[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => a.name.localeCompare(b.name));

/** Known by their address, with a switch each. */
export const knownSites = sites.filter((site) => site.hosts.length > 0);

/** Known by markers in the page, on any server that the worker adds by hand. */
export const knownSoftware = sites.filter((site) => site.markers);

/** Also the one that stands for all that are not known. */
export const siteById = (id: string): Listed | undefined =>
  [...sites, genericSite].find((site) => site.id === id);
