import { knownSites } from '../../sites';
import { homeTexts as t } from '../../texts/en/home';
import { useSettings } from '../../ui/useSettings';
import { goTo } from '../app/route';
import { useAccess } from '../sites/useAccess';

/** The sites that are on, by what the browser grants at this moment. */
export function WhereOn() {
  const access = useAccess().value;
  const settings = useSettings().value;
  if (!access || !settings) return null;
  const names = [
    ...knownSites.filter(({ hosts }) => access.isOn(hosts)).map(({ name }) => name),
    ...settings.byHand.map(({ host }) => host).filter((host) => access.isOn([host])),
  ];
  return (
    <section class="stack tight" aria-labelledby="where-on">
      <h2 id="where-on">{t.onTitle}</h2>
      {names.length === 0 ? (
        <p>{t.onNone}</p>
      ) : (
        <>
          <p>{t.onSites(names.length)}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <div>
        <button type="button" onClick={() => goTo('/sites')}>
          {t.sites}
        </button>
      </div>
    </section>
  );
}
