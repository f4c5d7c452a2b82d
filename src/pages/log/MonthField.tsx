import { logTexts } from '../../texts/en/log';

const t = logTexts.write;
/** So many years back an entry may lie. */
const yearsBack = 6;

const names = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1).padStart(2, '0'),
  name: new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2026, index, 15)),
}));

interface Props {
  id: string;
  /** `YYYY-MM` */
  month: string;
  set: (month: string) => void;
}

/** Month and year, and no day. Two lists, as not every browser has a field for months. */
export function MonthField({ id, month, set }: Props) {
  const [year = '', number = ''] = month.split('-');
  const now = new Date().getFullYear();
  const years = new Set(Array.from({ length: yearsBack }, (_, index) => String(now - index)));
  return (
    <fieldset class="choices log-month">
      <legend>{t.month}</legend>
      <p class="small soft" id={`${id}-month-hint`}>
        {t.monthHint}
      </p>
      <div class="row">
        <select
          autocomplete="off"
          aria-label={t.monthPart}
          aria-describedby={`${id}-month-hint`}
          value={number}
          onChange={({ currentTarget }) => set(`${year}-${currentTarget.value}`)}
        >
          {names.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <select
          autocomplete="off"
          aria-label={t.year}
          value={year}
          onChange={({ currentTarget }) => set(`${currentTarget.value}-${number}`)}
        >
          {[...years.add(year)]
            .sort()
            .reverse()
            .map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
        </select>
      </div>
    </fieldset>
  );
}
