import type { Listed } from '../detection/site';
import type { ByHand } from '../settings/settings';
import { loadSettings } from '../settings/store';
import { sitesOn } from './sender';
import { siteOfServer } from './server-site';

export interface Here {
  site: Listed;
  /** Where the worker added the host by hand. */
  server: ByHand | undefined;
}

/** The one site whose rules are at work on a host, if it is on. */
export async function siteAt(host: string): Promise<Here | undefined> {
  const [on, { byHand }] = await Promise.all([sitesOn(host), loadSettings()]);
  const known = on.find(({ hosts }) => hosts.length > 0);
  if (known) return { site: known, server: undefined };
  const server = byHand.find((entry) => entry.host === host);
  return on.length > 0 && server ? { site: siteOfServer(server), server } : undefined;
}
