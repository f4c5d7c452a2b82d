import { useSignal } from '@preact/signals';
import { readAddress } from '../../access/address';
import { addServer, removeServer } from '../../access/servers';
import type { Health, KindsOn } from '../../health/health';
import type { ByHand } from '../../settings/settings';
import { knownSites } from '../../sites';
import { common } from '../../texts/en/common';
import { sitesTexts as t } from '../../texts/en/sites';
import { AddressField } from '../../ui/AddressField';
import { Said } from '../../ui/Said';
import { ServerRow } from './ServerRow';
import { turnOff, turnOn } from './turn';
import type { Access } from './useAccess';

interface Props {
  servers: readonly ByHand[];
  isOn: Access['isOn'];
  health: Health | undefined;
  kindsOn: KindsOn;
  said: string;
  say: (text: string) => void;
}

const hostsWithSwitch = knownSites.flatMap((site) => site.hosts);

/** Servers that the worker adds by their address. */
export function Servers({ servers, isOn, health, kindsOn, said, say }: Props) {
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
            <ServerRow
              key={server.host}
              server={server}
              on={on}
              health={health}
              kindsOn={kindsOn}
              press={() => turn(server.host, [server.host], say)}
              remove={() => remove(server.host)}
            />
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
