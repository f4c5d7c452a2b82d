import { openApp } from '../../surfaces/open';
import { welcome as t } from '../../texts/en/welcome';
import { SitesList } from '../sites/SitesList';
import './welcome.css';

/** The first page: what Handrail does and never does, the sites, and a first reminder to try. */
export const Welcome = () => (
  <main class="welcome stack">
    <header class="stack tight">
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
    </header>
    <section class="sheet stack tight" aria-labelledby="promises">
      <h2 id="promises">{t.promisesTitle}</h2>
      <ol>
        {t.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ol>
    </section>
    <section class="stack tight" aria-labelledby="first">
      <h2 id="first">{t.practiceTitle}</h2>
      <p>{t.practiceLead}</p>
      <div>
        <button type="button" class="main" onClick={() => openApp('/practice')}>
          {t.practiceGo}
        </button>
      </div>
    </section>
    <section class="stack" aria-labelledby="sites">
      <h2 id="sites">{t.sitesTitle}</h2>
      <p>{t.sitesLead}</p>
      <SitesList />
    </section>
    <section class="stack tight" aria-labelledby="later">
      <h2 id="later">{t.laterTitle}</h2>
      <p>{t.later}</p>
    </section>
  </main>
);
