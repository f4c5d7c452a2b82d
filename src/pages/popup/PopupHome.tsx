import { openApp } from '../../surfaces/open';
import { common } from '../../texts/en/common';
import { popupTexts as t } from '../../texts/en/popup';
import { Danger } from '../../ui/Danger';
import { Supported } from '../modes/Supported';
import { SupportingNow } from '../modes/SupportingNow';
import { Offer } from '../organisation/Offer';
import { Habit } from '../reminders/Habit';
import { DueList } from '../tell/DueList';
import { BudgetLine } from './BudgetLine';
import { Here } from './Here';
import { LockLine } from './LockLine';
import type { Asked } from './Popup';
import { QuietNow } from './QuietNow';
import type { Where } from './where';

/** Opens a page of the app and closes the popup, which would stand in front of it. */
export const go = async (route: string) => {
  await openApp(route);
  window.close();
};

interface Props {
  where: Where;
  ask: (what: Asked) => void;
}

export const PopupHome = ({ where, ask }: Props) => (
  <>
    <h1>{common.name}</h1>
    <Here where={where} />
    <LockLine />
    <DueList see={() => go('/tell/kept')} locked={null} />
    <SupportingNow />
    <Supported write={() => go('/log')} />
    <section class="stack tight" aria-labelledby="starts">
      <h2 id="starts">{t.startTitle}</h2>
      <div class="pair">
        <button type="button" class="wide" onClick={() => ask({ kind: undefined })}>
          {t.starts.happened}
        </button>
        <button
          type="button"
          class="wide"
          onClick={() => ask({ kind: 'request-in', situation: 'already-connected' })}
        >
          {t.starts.know}
        </button>
        <button type="button" class="wide" onClick={() => go('/tell')}>
          {t.starts.tell}
        </button>
        <button type="button" class="wide" onClick={() => go('/log')}>
          {t.starts.note}
        </button>
      </div>
    </section>
    <Danger />
    <Offer see={() => go('/organisation')} />
    <QuietNow />
    <Habit />
    <BudgetLine />
    <div>
      <button type="button" class="plain" onClick={() => go('/home')}>
        {t.open}
      </button>
    </div>
  </>
);
