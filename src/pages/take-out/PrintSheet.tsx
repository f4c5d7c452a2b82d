import type { Entry } from '../../log/entry';
import { takeOutTexts } from '../../texts/en/take-out';
import { Sheet } from './Sheet';

const t = takeOutTexts.print;

/** The sheet for supervision as it will be, and then the browser's own print. */
export const PrintSheet = ({ entries }: { entries: readonly Entry[] }) => (
  <section class="stack tight" aria-labelledby="print">
    <h2 id="print" class="no-print">
      {t.title}
    </h2>
    {entries.length === 0 ? (
      <p class="no-print">
        {t.none} <a href="#/log">{takeOutTexts.toLog}</a>
      </p>
    ) : (
      <>
        <p class="no-print">{t.lead}</p>
        <Sheet entries={entries} />
        <p class="no-print small soft">{t.check}</p>
        <div class="no-print">
          <button type="button" class="main" onClick={() => print()}>
            {t.press}
          </button>
        </div>
      </>
    )}
  </section>
);
