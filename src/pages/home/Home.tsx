import { common } from '../../texts/en/common';
import { homeTexts as t } from '../../texts/en/home';
import { popupTexts } from '../../texts/en/popup';
import { Danger } from '../../ui/Danger';
import { PageHeading } from '../app/PageHeading';
import { goTo } from '../app/route';
import { RetentionNotice } from '../keep/RetentionNotice';
import { Supported } from '../modes/Supported';
import { SupportingNow } from '../modes/SupportingNow';
import { Offer } from '../organisation/Offer';
import { BudgetLine } from '../popup/BudgetLine';
import { DueList } from '../tell/DueList';
import { CheckIn } from './CheckIn';
import { WhereOn } from './WhereOn';

const starts = [
  ['/guidance/already-connected', popupTexts.starts.know],
  ['/happened', popupTexts.starts.happened],
  ['/tell', popupTexts.starts.tell],
  ['/log', popupTexts.starts.note],
] as const;

/** What waits for the worker, what they may want to do, and what is on. */
export const Home = () => (
  <>
    <PageHeading text={common.name} />
    <p>{t.lead}</p>
    <DueList />
    <SupportingNow />
    <Supported write={() => goTo('/log')} />
    <CheckIn />
    <RetentionNotice />
    <div class="pair">
      {starts.map(([path, label]) => (
        <button key={path} type="button" class="wide" onClick={() => goTo(path)}>
          {label}
        </button>
      ))}
    </div>
    <Danger />
    <Offer see={() => goTo('/organisation')} />
    <WhereOn />
    <BudgetLine />
  </>
);
