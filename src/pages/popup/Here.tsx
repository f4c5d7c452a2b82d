import { useEffect } from 'preact/hooks';
import { kinds } from '../../detection/moment';
import { brokenKinds } from '../../health/health';
import { loadHealth, onHealth } from '../../health/recognised';
import { lastQuiet } from '../../reminders/session';
import { clearTab } from '../../surfaces/toolbar';
import { common } from '../../texts/en/common';
import { popupTexts as t } from '../../texts/en/popup';
import { dayName } from '../../ui/dates';
import { useLoaded } from '../../ui/useLoaded';
import { turnOff } from '../sites/turn';
import { go } from './PopupHome';
import { Structure } from './Structure';
import type { Where } from './where';

/** On or off here, with what evidence, and why it was quiet just now. */
export function Here({ where }: { where: Where }) {
  const { site, host, tabId, unknownServer } = where;
  const quiet = useLoaded(() => lastQuiet.getValue());
  const health = useLoaded(loadHealth, onHealth).value;
  // The dot said "look here", and now the worker does.
  useEffect(() => {
    if (tabId !== undefined) clearTab(tabId).catch(() => undefined);
  }, [tabId]);

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
    .flatMap((kind) => health?.recognised[site.id]?.[kind] ?? [])
    .sort()
    .at(-1);
  const broken = health ? brokenKinds(site, health) : [];
  const last = tabId === undefined ? undefined : quiet.value?.[tabId];
  return (
    <section class="sheet stack tight">
      <p>
        <strong>{t.onHere(name)}</strong>
      </p>
      <p class="small soft">
        {unknownServer ? t.serverUnknown : day ? t.recognised(dayName(day)) : t.notYet}
      </p>
      {health && broken[0] && (
        <div class="note warm stack tight small">
          <p>{t.broken(broken.map((kind) => common.kinds[kind]).join(', '), name)}</p>
          {tabId !== undefined && <Structure tabId={tabId} host={host} />}
        </div>
      )}
      {last && last.moment.site === site.id && (
        <p class="small">
          {t.quietBecause} {t.reasons[last.because]}
        </p>
      )}
      {tabId !== undefined && broken.length === 0 && (
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
