import { signal } from '@preact/signals';
import type { Kind } from '../../detection/moment';
import type { SituationId } from '../../guidance/situations';
import { siteById } from '../../sites';
import { useLoaded } from '../../ui/useLoaded';
import { Panel } from '../panel/Panel';
import { PopupHome } from './PopupHome';
import './popup.css';
import { whereAmI } from './where';

/** What the panel is asked about: a moment's kind, or a situation that is known already. */
export interface Asked {
  kind: Kind | undefined;
  situation?: SituationId;
}

const asked = signal<Asked | undefined>(undefined);
const ask = (what: Asked | undefined) => {
  asked.value = what;
};

/** The toolbar popup: the panel while a moment waits for it, otherwise what is on and why. */
export function Popup() {
  const where = useLoaded(whereAmI);
  if (!where.value) return null;
  const { moment } = where.value;
  const current = asked.value ?? (moment && { kind: moment.kind });
  const siteName = asked.value ? undefined : moment && siteById(moment.site)?.name;
  return (
    <main class="popup stack">
      {current ? (
        <Panel asked={current} siteName={siteName} ask={ask} />
      ) : (
        <PopupHome where={where.value} ask={ask} />
      )}
    </main>
  );
}
