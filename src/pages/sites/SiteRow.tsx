import type { Listed } from '../../detection/site';
import type { HealthHere, KindsOn } from '../../health/health';
import { Said } from '../../ui/Said';
import { Switch } from '../../ui/Switch';
import { Sees } from './Sees';

interface Props {
  site: Listed;
  on: boolean;
  here: HealthHere | undefined;
  kindsOn: KindsOn;
  /** What came of the last press. */
  said: string;
  press: () => void;
}

/** One site: its switch, and what Handrail can and can't see there. */
export const SiteRow = ({ site, on, here, kindsOn, said, press }: Props) => (
  <li class="site">
    <Switch label={site.name} on={on} press={press} />
    <Said text={said} />
    <Sees site={site} here={on ? here : undefined} kindsOn={kindsOn} />
  </li>
);
