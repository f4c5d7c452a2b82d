import type { Group, Settings } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { appTexts } from '../../texts/en/app';
import { popupTexts } from '../../texts/en/popup';

const t = appTexts.reminders;
const amounts = [0, 1, 2, 3, 5, 7, 10, 20, 50];

type Budget = Settings['budgets'][Group];

/** How many reminders of a group there may be, in a day and in a week. */
export function BudgetField({ group, budget }: { group: Group; budget: Budget }) {
  const set = (part: keyof Budget, value: number) =>
    changeSettings((s) => ({
      ...s,
      budgets: { ...s.budgets, [group]: { ...s.budgets[group], [part]: value } },
    }));
  const field = (part: keyof Budget, label: string) => (
    <label>
      {label}
      <select
        autocomplete="off"
        value={budget[part]}
        onChange={(event) => set(part, Number(event.currentTarget.value))}
      >
        {[...new Set([...amounts, budget[part]])]
          .sort((a, b) => a - b)
          .map((amount) => (
            <option key={amount} value={amount}>
              {amount}
            </option>
          ))}
      </select>
    </label>
  );
  return (
    <>
      {field('day', t.perDay(popupTexts.groups[group]))}
      {field('week', t.perWeek(popupTexts.groups[group]))}
    </>
  );
}
