import { siteOfServer } from '../access/server-site';
import type { Settings } from '../settings/settings';
import { knownSites } from '../sites';
import { brokenKinds, type Health, healthAt } from './health';

/** Health's names of all sites and servers where something may be broken that the worker wants. */
export function doubtfulKeys(
  health: Health,
  { byHand, kinds }: Settings,
  today: string,
): ReadonlySet<string> {
  const all = [
    ...knownSites.map((site) => ({ site, key: site.id })),
    ...byHand.map((server) => ({ site: siteOfServer(server), key: server.host })),
  ];
  const broken = all.filter(
    ({ site, key }) => brokenKinds(site, healthAt(health, key), kinds, today).length,
  );
  return new Set(broken.map(({ key }) => key));
}
