import { weekOf } from '../../reminders/days';
import { closesQuickly, weekSum } from '../../reminders/ease';
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
  const week = groups
    .map((group) => weekSum(history, group, weekOf(now)))
    .reduce((sum, { shown, quick }) => ({ shown: sum.shown + shown, quick: sum.quick + quick }));
  return (
    <div class="note stack tight" role="status">
      <p>
        {t.week(week.shown, week.quick)} {settings.ease ? t.eased : t.ask}
      </p>
      <div>
        <button type="button" onClick={() => setEase(!settings.ease)}>
          {settings.ease ? t.asMany : t.fewer}
        </button>
      </div>
    </div>
  );
}
