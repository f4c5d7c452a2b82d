import { kinds } from '../../detection/moment';
import { isSeen, type Listed } from '../../detection/site';
import { type HealthHere, type KindsOn, stateOf } from '../../health/health';
import { wouldNotice } from '../../health/signs';
import { dayOf } from '../../reminders/days';
import { common } from '../../texts/en/common';
import { sitesTexts as t } from '../../texts/en/sites';
import { dayName } from '../../ui/dates';
import { StateOf } from './StateOf';
import './sites.css';

interface Props {
  site: Listed;
  /** How it does, where it is on and that is known. */
  here: HealthHere | undefined;
  kindsOn: KindsOn;
}

/** What Handrail sees on a site, how that goes, and what it can't see. */
export function Sees({ site, here, kindsOn }: Props) {
  const unnoticed = kinds.filter((kind) => isSeen(site.sees[kind]) && !wouldNotice(site, kind));
  const today = dayOf(new Date());
  return (
    <details>
      <summary>{t.sees}</summary>
      <div class="stack tight small">
        <table>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{common.kinds[kind]}</th>
                <td>
                  {t.sight[site.sees[kind]]}
                  {here && <StateOf state={stateOf(site, kind, here, kindsOn, today)} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {unnoticed.length > 0 && (
          <p>{t.unnoticed(unnoticed.map((kind) => common.kinds[kind]).join(', '))}</p>
        )}
        <h3>{t.unseenTitle}</h3>
        <ul>
          {site.unseen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="soft">{t.checked(dayName(site.checked))}</p>
      </div>
    </details>
  );
}
