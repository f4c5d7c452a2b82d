import { useEffect } from 'preact/hooks';
import { kinds } from '../../detection/moment';
import { brokenKinds, healthAt, healthKey } from '../../health/health';
import { loadHealth, onHealth } from '../../health/recognised';
import { dayOf } from '../../reminders/days';
import { lastQuiet } from '../../reminders/session';
import type { ByHand } from '../../settings/settings';
import { clearTab, markDoubt } from '../../surfaces/toolbar';
import { common } from '../../texts/en/common';
import { popupTexts as t } from '../../texts/en/popup';
import { dayName } from '../../ui/dates';
import { useLoaded } from '../../ui/useLoaded';
import { useSettings } from '../../ui/useSettings';
import { Sees } from '../sites/Sees';
import { turnOff } from '../sites/turn';
import { go } from './PopupHome';
import { Structure } from './Structure';
import type { Where } from './where';

/** By what it is known here, and when it last was. Before the first visit there is nothing to say of either. */
function evidence(server: ByHand | undefined, day: string | undefined): string {
  if (server && !server.seen) return t.serverNew;
  const last = day ? t.recognised(dayName(day)) : t.notYet;
  return server && !server.seen?.software ? `${t.serverUnknown} ${last}` : last;
}

/** On or off here, with what evidence, and why it was quiet just now. */
export function Here({ where }: { where: Where }) {
  const { site, host, tabId, server } = where;
  const quiet = useLoaded(() => lastQuiet.getValue());
  const all = useLoaded(loadHealth, onHealth).value;
  const settings = useSettings().value;
  const health = site && host && all ? healthAt(all, healthKey(site, host)) : undefined;
  const today = dayOf(new Date());
  const broken = site && health && settings ? brokenKinds(site, health, settings.kinds, today) : [];
  const doubt = broken.length > 0;
  // The dot said "look here", and now the worker does. A doubt stays as long as there is one.
  useEffect(() => {
    if (tabId === undefined) return;
    const cleared = clearTab(tabId);
    (doubt ? cleared.then(() => markDoubt(tabId)) : cleared).catch(() => undefined);
  }, [tabId, doubt]);

  if (!site || !host) {
    return (
      <section class="sheet stack tight">
        <p>
          <strong>{t.offHere}</strong>
        </p>
        <p class="small">{t.offHereMore}</p>
        <div>
          <button type="button" onClick={() => go('/sites')}>
            {t.choose}
          </button>
        </div>
      </section>
    );
  }
  const name = site.hosts.length ? site.name : host;
  const hosts = site.hosts.length ? site.hosts : [host];
  const day = kinds
    .flatMap((kind) => health?.recognised[kind] ?? [])
    .sort()
    .at(-1);
  const last = tabId === undefined ? undefined : quiet.value?.[tabId];
  return (
    <section class="sheet stack tight">
      <p>
        <strong>{t.onHere(name)}</strong>
      </p>
      <p class="small soft">{evidence(server, day)}</p>
      {doubt && (
        <div class="note warm stack tight small">
          <p>{t.broken(broken.map((kind) => common.kinds[kind]).join(', '), name)}</p>
          {tabId !== undefined && <Structure tabId={tabId} host={host} />}
        </div>
      )}
      {health && settings && (
        <div class="site small">
          <Sees site={site} here={health} kindsOn={settings.kinds} />
        </div>
      )}
      {last && last.moment.site === site.id && (
        <p class="small">
          {t.quietBecause} {t.reasons[last.because]}
        </p>
      )}
      {tabId !== undefined && !doubt && (
        <details class="small">
          <summary>{t.wrongHere}</summary>
          <Structure tabId={tabId} host={host} />
        </details>
      )}
      <div>
        <button
          type="button"
          onClick={() => turnOff(name, hosts, () => undefined).then(() => location.reload())}
        >
          {t.turnOff(name)}
        </button>
      </div>
    </section>
  );
}
