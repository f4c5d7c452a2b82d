import type { Entry } from '../../../log/entry';
import { byMonth } from '../../../log/months';
import { emptyHistory } from '../../../reminders/history';
import { loadHistory, onHistory } from '../../../reminders/history-store';
import { logTexts } from '../../../texts/en/log';
import { useLoaded } from '../../../ui/useLoaded';
import { PageHeading } from '../../app/PageHeading';
import { goTo } from '../../app/route';
import { DueList } from '../../tell/DueList';
import { CoreLearning } from './CoreLearning';
import { MonthsChart } from './MonthsChart';
import { MonthsTable } from './MonthsTable';

const t = logTexts.me;

/** The worker sees themselves: when they wrote, on what, and what waits. No score and no praise. */
export function Me({ entries }: { entries: readonly Entry[] }) {
  const history = useLoaded(loadHistory, onHistory).value ?? emptyHistory;
  const months = byMonth(entries, history, new Date());
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <section class="stack tight" aria-labelledby="months">
        <h2 id="months">{t.monthsTitle}</h2>
        <p>{t.monthsLead}</p>
        {months.every(({ entries, reminders }) => !entries && !reminders) ? (
          <p class="soft">{t.empty}</p>
        ) : (
          <>
            <MonthsChart months={months} />
            <details class="log-more">
              <summary>{t.table}</summary>
              <MonthsTable months={months} />
            </details>
          </>
        )}
      </section>
      <CoreLearning entries={entries} />
      <section class="stack tight" aria-labelledby="waits">
        <h2 id="waits">{t.dueTitle}</h2>
        <p class="soft">{t.dueLead}</p>
      </section>
      <DueList />
      <div>
        <button type="button" onClick={() => goTo('/log')}>
          {t.back}
        </button>
      </div>
    </>
  );
}
