import { type Hours, weekdays } from '../../modes/hours';
import { modesTexts as t } from '../../texts/en/modes';
import { toggled } from '../../ui/toggled';

interface Props {
  hours: Hours;
  /** Names the fields apart when two of these are on one page. */
  name: string;
  /** Told what changes, and not what it becomes: two quick changes must both count. */
  change: (with_: (hours: Hours) => Hours) => void;
}

/** Office hours of an ordinary week, to begin with. */
export const usualHours: Hours = { days: [0, 1, 2, 3, 4], from: '09:00', to: '17:00' };

/** Days and hours of a week. A time that is cleared leaves the one that was there. */
export function HoursField({ hours, name, change }: Props) {
  const { days, from, to } = hours;
  const set = (part: 'from' | 'to', value: string) => change((now) => ({ ...now, [part]: value }));
  const time = (part: 'from' | 'to', label: string) => (
    <label class="field">
      {label}
      <input
        type="time"
        autocomplete="off"
        value={hours[part]}
        onChange={({ currentTarget }) =>
          currentTarget.value && set(part, currentTarget.value.slice(0, 5))
        }
      />
    </label>
  );
  return (
    <div class="stack tight">
      <fieldset class="choices">
        <legend>{t.days}</legend>
        <div class="row">
          {weekdays.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                autocomplete="off"
                name={`${name}-${day}`}
                checked={days.includes(day)}
                onChange={() => change((now) => ({ ...now, days: toggled(now.days, day).sort() }))}
              />
              {t.dayNames[day]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="row">
        {time('from', t.from)}
        {time('to', t.to)}
      </div>
      {to <= from && <p class="small soft">{t.overnight}</p>}
    </div>
  );
}
