import { useEffect } from 'preact/hooks';
import { kinds } from '../../detection/moment';
import { recognised } from '../../health/recognised';
import { lastQuiet } from '../../reminders/session';
import { clearTab } from '../../surfaces/toolbar';
import { popupTexts as t } from '../../texts/en/popup';
import { dayName } from '../../ui/dates';
import { useLoaded } from '../../ui/useLoaded';
import { turnOff } from '../sites/turn';
import { go } from './PopupHome';
import type { Where } from './where';

/** On or off here, with what evidence, and why it was quiet just now. */
export function Here({ where }: { where: Where }) {
  const { site, host, tabId, unknownServer } = where;
  const quiet = useLoaded(() => lastQuiet.getValue());
  const seen = useLoaded(recognised);
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
  const days = kinds.flatMap((kind) => seen.value?.[site.id]?.[kind] ?? []).sort();
  const day = days.at(-1);
  const last = tabId === undefined ? undefined : quiet.value?.[tabId];
  return (
    <section class="sheet stack tight">
      <p>
        <strong>{t.onHere(name)}</strong>
      </p>
      <p class="small soft">
        {unknownServer ? t.serverUnknown : day ? t.recognised(dayName(day)) : t.notYet}
      </p>
      {last && last.moment.site === site.id && (
        <p class="small">
          {t.quietBecause} {t.reasons[last.because]}
        </p>
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
