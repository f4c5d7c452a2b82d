import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Kind } from '../../detection/moment';
import type { SituationId } from '../../guidance/situations';
import { stopWaiting } from '../../reminders/session';
import { siteById } from '../../sites';
import { useLoaded } from '../../ui/useLoaded';
import { keepOpen } from '../lock/presence';
import { useLock } from '../lock/useLock';
import { Panel } from '../panel/Panel';
import { go, PopupHome } from './PopupHome';
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

const done = signal(false);

/** The toolbar popup: the panel while a moment waits for it, otherwise what is on and why. */
export function Popup() {
  const where = useLoaded(whereAmI);
  useEffect(keepOpen, []);
  const lock = useLock();
  // All at once: a button must not move away from under the worker's finger.
  if (!where.value || lock === undefined) return null;
  const { tabId } = where.value;
  const moment = done.value ? undefined : where.value.moment;
  const current = asked.value ?? (moment && { kind: moment.kind });
  const siteName = asked.value ? undefined : moment && siteById(moment.site)?.name;
  /** To the main page; what was waiting is answered, or not wanted. */
  const home = () => {
    ask(undefined);
    done.value = true;
    if (tabId !== undefined) stopWaiting(tabId).catch(() => undefined);
  };
  return (
    <main class="popup stack">
      {current ? (
        <Panel asked={current} siteName={siteName} home={home} go={go} />
      ) : (
        <PopupHome where={where.value} ask={ask} />
      )}
    </main>
  );
}
