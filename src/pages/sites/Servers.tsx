import { useSignal } from '@preact/signals';
import { readAddress } from '../../access/address';
import { addServer, removeServer } from '../../access/servers';
import type { ByHand } from '../../settings/settings';
import { knownSites, siteById } from '../../sites';
import { common } from '../../texts/en/common';
import { sitesTexts as t } from '../../texts/en/sites';
import { AddressField } from '../../ui/AddressField';
import { dayName } from '../../ui/dates';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';
import { turnOff, turnOn } from './turn';
import type { Access } from './useAccess';

interface Props {
  servers: readonly ByHand[];
  isOn: Access['isOn'];
  said: string;
  say: (text: string) => void;
}

const hostsWithSwitch = knownSites.flatMap((site) => site.hosts);

function found({ seen }: ByHand, on: boolean): string {
  if (!on) return t.serverOff;
  if (!seen) return t.serverNotVisited;
  const software = seen.software && siteById(seen.software)?.name;
  return software ? t.serverSeen(software, dayName(seen.day)) : t.serverUnknown(dayName(seen.day));
}

/** Servers that the worker adds by their address. */
export function Servers({ servers, isOn, said, say }: Props) {
  const typed = useSignal('');
  const fault = useSignal('');

  const add = (event: Event) => {
    event.preventDefault();
    const address = readAddress(typed.value, hostsWithSwitch);
    if ('fault' in address) {
      fault.value = t.faults[address.fault];
      return;
    }
    const { host } = address;
    // Asked in the click itself; the server is kept meanwhile, so that it is known once granted.
    const asked = turnOn(host, [host], say);
    fault.value = '';
    addServer(host).catch(() => say(common.storageFailed));
    asked.then((granted) => {
      if (granted) typed.value = '';
    });
  };

  const remove = async (host: string) => {
    await turnOff(host, [host], say);
    await removeServer(host);
  };

  return (
    <section class="stack" aria-labelledby="servers">
      <h2 id="servers">{t.serversTitle}</h2>
      <p>{t.serversLead}</p>
      <ul class="sites">
        {servers.map((server) => {
          const on = isOn([server.host]);
          const turn = on ? turnOff : turnOn;
          return (
            <li class="site" key={server.host}>
              <Switch
                label={server.host}
                on={on}
                press={() => turn(server.host, [server.host], say)}
              />
              <p class="small soft">{found(server, on)}</p>
              <button type="button" class="plain" onClick={() => remove(server.host)}>
                {common.remove} {server.host}
              </button>
            </li>
          );
        })}
      </ul>
      <Said text={said} />
      <form class="stack tight" onSubmit={add} noValidate>
        <AddressField
          id="address"
          label={t.address}
          value={typed.value}
          fault={fault.value}
          type={(text) => {
            typed.value = text;
            fault.value = '';
          }}
        />
        <div>
          <button type="submit">{t.add}</button>
        </div>
      </form>
    </section>
  );
}
