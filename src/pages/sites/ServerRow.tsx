import { siteOfServer } from '../../access/server-site';
import { type Health, healthAt, type KindsOn } from '../../health/health';
import type { ByHand } from '../../settings/settings';
import { common } from '../../texts/en/common';
import { sitesTexts as t } from '../../texts/en/sites';
import { dayName } from '../../ui/dates';
import { Switch } from '../../ui/Switch';
import { Sees } from './Sees';

interface Props {
  server: ByHand;
  on: boolean;
  health: Health | undefined;
  kindsOn: KindsOn;
  press: () => void;
  remove: () => void;
}

function found({ seen }: ByHand, on: boolean, name: string): string {
  if (!on) return t.serverOff;
  if (!seen) return t.serverNotVisited;
  const day = dayName(seen.day);
  if (!seen.software) return t.serverUnknown(day);
  const line = t.serverSeen(name, dayName(seen.found ?? seen.day), day);
  return seen.without ? `${line} ${t.serverWithout(name)}` : line;
}

/** One server that the worker added: its switch, what it was found to be, and how that goes. */
export function ServerRow({ server, on, health, kindsOn, press, remove }: Props) {
  const site = siteOfServer(server);
  return (
    <li class="site">
      <Switch label={server.host} on={on} press={press} />
      <p class="small soft">{found(server, on, site.name)}</p>
      {on && server.seen && (
        <Sees site={site} here={health && healthAt(health, server.host)} kindsOn={kindsOn} />
      )}
      <button type="button" class="plain" onClick={remove}>
        {common.remove} {server.host}
      </button>
    </li>
  );
}
