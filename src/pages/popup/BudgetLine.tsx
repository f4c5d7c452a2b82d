import { shownThisWeek, shownToday } from '../../reminders/history';
import { loadHistory, onHistory } from '../../reminders/history-store';
import { groups } from '../../settings/settings';
import { popupTexts as t } from '../../texts/en/popup';
import { useLoaded } from '../../ui/useLoaded';
import { useSettings } from '../../ui/useSettings';

/** How much of each budget is used. */
export function BudgetLine() {
  const history = useLoaded(loadHistory, onHistory);
  const settings = useSettings();
  if (!history.value || !settings.value) return null;
  const { kinds, budgets } = settings.value;
  const now = new Date();
  const isOff = {
    requests: !kinds['request-in'] && !kinds['request-out'],
    posts: !kinds.post && !kinds.comment,
    messages: !kinds.message,
  };
  return (
    <section class="stack tight" aria-labelledby="budget">
      <h2 id="budget">{t.budgetTitle}</h2>
      <dl class="small">
        {groups.map((group) => {
          const { day, week } = budgets[group];
          const past = history.value;
          return (
            <>
              <dt key={group}>{t.groups[group]}</dt>
              <dd>
                {isOff[group] || !past
                  ? t.groupOff
                  : t.budget(
                      shownToday(past, group, now),
                      day,
                      shownThisWeek(past, group, now),
                      week,
                    )}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}
