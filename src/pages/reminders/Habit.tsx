import { closesQuickly, lately } from '../../reminders/ease';
import { loadHistory, onHistory } from '../../reminders/history-store';
import { groups } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { habitTexts as t } from '../../texts/en/habit';
import { useLoaded } from '../../ui/useLoaded';
import { useSettings } from '../../ui/useSettings';

const setEase = (ease: boolean) => changeSettings((s) => ({ ...s, ease }));

/** Says that reminders were closed quickly, what follows from it, and lets the worker choose. */
export function Habit() {
  const history = useLoaded(loadHistory, onHistory).value;
  const settings = useSettings().value;
  if (!history || !settings) return null;
  const now = new Date();
  if (!groups.some((group) => closesQuickly(history, group, now))) return null;
  const { week, weeks } = lately(history, groups, now);
  // What it rests on may lie in the weeks before: then those are told.
  const said = week.quick > 1 ? t.week(week.shown, week.quick) : t.weeks(weeks.shown, weeks.quick);
  return (
    <div class="note stack tight" role="status">
      <p>
        {said} {settings.ease ? t.eased : t.ask}
      </p>
      <div>
        <button type="button" onClick={() => setEase(!settings.ease)}>
          {settings.ease ? t.asMany : t.fewer}
        </button>
      </div>
    </div>
  );
}
