import { useSignal } from '@preact/signals';
import { type Declared, type State, states } from '../../declaration/declared';
import type { Change } from '../../declaration/versions';
import { tellTexts } from '../../texts/en/tell';
import { daysAreFine } from './DayField';
import { DaysFields } from './DaysFields';
import { type Days, keptDays } from './days';

const t = tellTexts.list;

const daysOf = ({ told = '', followUp = '', review = '' }: Declared): Days => ({
  told,
  followUp,
  review,
});

/** Changes where a line stands, and its days. */
export function ChangeForm({ line, change }: { line: Declared; change: (wanted: Change) => void }) {
  const state = useSignal(line.state);
  const days = useSignal(daysOf(line));
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!daysAreFine(event)) return;
    const { told: _told, followUp: _followUp, review: _review, ...rest } = line;
    change({ before: line, after: { ...rest, ...keptDays(days.value), state: state.value } });
  };
  return (
    <form class="stack" onSubmit={save} noValidate>
      <div class="field">
        <label for={`state-${line.id}`}>{t.state}</label>
        <select
          autocomplete="off"
          id={`state-${line.id}`}
          value={state.value}
          onChange={(event) => {
            state.value = event.currentTarget.value as State;
          }}
        >
          {states.map((each) => (
            <option key={each} value={each}>
              {t.states[each]}
            </option>
          ))}
        </select>
      </div>
      <DaysFields id={`line-${line.id}`} days={days} />
      <div>
        <button type="submit">{t.keep}</button>
      </div>
    </form>
  );
}
