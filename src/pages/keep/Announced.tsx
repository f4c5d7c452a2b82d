import type { Announcement } from '../../log/retention';
import { keepTexts as t } from '../../texts/en/keep';
import { dayName, monthName } from '../../ui/dates';

interface Props {
  announcement: Announcement;
  keep: () => void;
  takeOut: () => void;
}

const byMonth = (entries: Announcement['entries']): [month: string, count: number][] =>
  [...Map.groupBy(entries, ({ month }) => month)]
    .map(([month, group]): [string, number] => [month, group.length])
    .sort(([one], [other]) => one.localeCompare(other));

/** What will go, by count and month, and the two things that can be done about it. */
export const Announced = ({ announcement: { before, on, entries }, keep, takeOut }: Props) => (
  <section class="sheet stack tight" aria-labelledby="old-entries">
    <h2 id="old-entries">{t.noticeTitle}</h2>
    <p>{t.notice(entries.length, monthName(before), dayName(on))}</p>
    <ul>
      {byMonth(entries).map(([month, count]) => (
        <li key={month}>{t.byMonth(monthName(month), count)}</li>
      ))}
    </ul>
    <div class="row">
      <button type="button" onClick={keep}>
        {t.keep}
      </button>
      <button type="button" onClick={takeOut}>
        {t.takeOut}
      </button>
    </div>
  </section>
);
