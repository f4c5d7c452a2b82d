import { kinds } from '../../detection/moment';
import type { Site } from '../../detection/site';
import type { Health } from '../../health/health';
import { common } from '../../texts/en/common';
import { sitesTexts as t } from '../../texts/en/sites';
import { dayName } from '../../ui/dates';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';
import { StateOf } from './StateOf';

interface Props {
  site: Site;
  on: boolean;
  health: Health | undefined;
  /** What came of the last press. */
  said: string;
  press: () => void;
}

/** One site: its switch, and what Handrail can and can't see there. */
export const SiteRow = ({ site, on, health, said, press }: Props) => (
  <li class="site">
    <Switch label={site.name} on={on} press={press} />
    <Said text={said} />
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
                  {on && <StateOf site={site} kind={kind} health={health} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>{t.unseenTitle}</h3>
        <ul>
          {site.unseen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="soft">{t.checked(dayName(site.checked))}</p>
      </div>
    </details>
  </li>
);
