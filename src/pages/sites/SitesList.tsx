import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { healthAt } from '../../health/health';
import { loadHealth, onHealth } from '../../health/recognised';
import { knownSites } from '../../sites';
import { sitesTexts as t } from '../../texts/en/sites';
import { useLoaded } from '../../ui/useLoaded';
import { Servers } from './Servers';
import { SiteRow } from './SiteRow';
import './sites.css';
import { useSettings } from '../../ui/useSettings';
import { turnOff, turnOn } from './turn';
import { useAccess } from './useAccess';

/** Every site with its switch, what the browser will ask, and servers by hand. */
export function SitesList() {
  const access = useAccess();
  const settings = useSettings();
  const health = useLoaded(loadHealth, onHealth);
  const said = useSignal({ about: '', text: '' });
  /** Said under the switch that was pressed, where the eye is. */
  const sayAbout = (about: string) => (text: string) => {
    said.value = { about, text };
  };
  const saidAbout = (about: string) => (said.value.about === about ? said.value.text : '');
  if (!access.value || !settings.value) return null;
  const { isOn, wide } = access.value;
  const { kinds, byHand } = settings.value;
  return (
    <div class="stack">
      {wide.length > 0 && (
        <div class="note warm stack tight">
          <h2>{t.wideTitle}</h2>
          <p>{t.wide}</p>
          <div>
            <button type="button" onClick={() => browser.permissions.remove({ origins: wide })}>
              {t.wideGiveBack}
            </button>
          </div>
        </div>
      )}
      <div class="sheet stack tight" id="browser-asks">
        <h2>{t.askTitle}</h2>
        {t.ask.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <ul class="sites">
        {knownSites.map((site) => {
          const on = isOn(site.hosts);
          const turn = on ? turnOff : turnOn;
          return (
            <SiteRow
              key={site.id}
              site={site}
              on={on}
              here={health.value && healthAt(health.value, site.id)}
              kindsOn={kinds}
              said={saidAbout(site.id)}
              press={() => turn(site.name, site.hosts, sayAbout(site.id))}
            />
          );
        })}
      </ul>
      <Servers
        servers={byHand}
        isOn={isOn}
        health={health.value}
        kindsOn={kinds}
        said={saidAbout('servers')}
        say={sayAbout('servers')}
      />
    </div>
  );
}
