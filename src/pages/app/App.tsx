import { useEffect } from 'preact/hooks';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { About } from '../about/About';
import { Guidance } from '../guidance/Guidance';
import { Happened } from '../home/Happened';
import { Home } from '../home/Home';
import { Notes } from '../notes/Notes';
import { PlanPage } from '../plan/PlanPage';
import { Practice } from '../practice/Practice';
import { Reminders } from '../reminders/Reminders';
import { SitesPage } from '../sites/SitesPage';
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
  notes: Notes,
  practice: Practice,
  about: About,
};

/** Everything that has room for a page of its own. */
export function App() {
  const { page } = route.value;
  const Page = pages[page];
  useEffect(() => {
    document.title = `${appTexts.nav[page]} · ${common.name}`;
  }, [page]);
  return (
    <div class="app">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {common.skip}
      </button>
      <Nav page={page} />
      <main id="main" class="stack" tabIndex={-1}>
        <Page />
      </main>
    </div>
  );
}
