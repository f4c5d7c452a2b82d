import { useEffect } from 'preact/hooks';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { About } from '../about/About';
import { BringBack } from '../bring-back/BringBack';
import { Guidance } from '../guidance/Guidance';
import { Happened } from '../home/Happened';
import { Home } from '../home/Home';
import { Keep } from '../keep/Keep';
import { Lock } from '../lock/Lock';
import { AskHere } from '../lock/LockedLine';
import { keepOpen, lockOnLeave } from '../lock/presence';
import { UnlockedPage } from '../lock/UnlockedPage';
import { UnlockForm } from '../lock/UnlockForm';
import { useLock } from '../lock/useLock';
import { LogPages } from '../log/LogPages';
import { Organisation } from '../organisation/Organisation';
import { Organisations } from '../organisations/Organisations';
import { PlanPage } from '../plan/PlanPage';
import { Practice } from '../practice/Practice';
import { Reminders } from '../reminders/Reminders';
import { Safe } from '../safe/Safe';
import { SitesPage } from '../sites/SitesPage';
import { TakeOut } from '../take-out/TakeOut';
import { Tell } from '../tell/Tell';
import { Work } from '../work/Work';
import './app.css';
import { Nav } from './Nav';
import { type PageId, route } from './route';

const pages: Record<PageId, () => preact.JSX.Element> = {
  home: Home,
  happened: Happened,
  plan: PlanPage,
  work: Work,
  sites: SitesPage,
  reminders: Reminders,
  guidance: Guidance,
  tell: Tell,
  log: LogPages,
  practice: Practice,
  about: About,
  'take-out': TakeOut,
  'bring-back': BringBack,
  lock: Lock,
  keep: Keep,
  safe: Safe,
  organisation: Organisation,
  organisations: Organisations,
};

/** All that they show is private. Of the other pages a piece may be, and that is locked by itself. */
const isPrivate: ReadonlySet<PageId> = new Set(['log', 'plan', 'take-out', 'bring-back', 'keep']);

/** Everything that has room for a page of its own. */
export function App() {
  const { page } = route.value;
  const Page = pages[page];
  useLock();
  useEffect(keepOpen, []);
  useEffect(lockOnLeave, []);
  useEffect(() => {
    document.title = `${appTexts.nav[page]} · ${common.name}`;
  }, [page]);
  return (
    <AskHere.Provider value={UnlockForm}>
      <div class="app">
        <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
          {common.skip}
        </button>
        <Nav page={page} />
        <main id="main" class="stack" tabIndex={-1}>
          {isPrivate.has(page) ? (
            <UnlockedPage>
              <Page />
            </UnlockedPage>
          ) : (
            <Page />
          )}
        </main>
      </div>
    </AskHere.Provider>
  );
}
