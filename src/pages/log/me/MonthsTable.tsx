import type { Month } from '../../../log/months';
import { logTexts } from '../../../texts/en/log';
import { monthName } from '../../../ui/dates';

const t = logTexts.me;

/** The chart's figures. */
export const MonthsTable = ({ months }: { months: readonly Month[] }) => (
  <table class="log-table">
    <thead>
      <tr>
        <th scope="col">{t.month}</th>
        <th scope="col">{t.entries}</th>
        <th scope="col">{t.reminders}</th>
      </tr>
    </thead>
    <tbody>
      {months.map(({ month, entries, reminders }) => (
        <tr key={month}>
          <th scope="row">{monthName(month)}</th>
          <td>{entries}</td>
          <td>{reminders ?? t.notKept}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
