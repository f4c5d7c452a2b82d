import type { Month } from '../../../log/months';
import { logTexts } from '../../../texts/en/log';

const t = logTexts.me;

/** In units of the drawing: about as many pixels on a phone, so that its words stay readable. */
const wide = 300;
const row = 36;
const bar = 12;
/** Where the bars begin, after the month's name. */
const left = 42;
/** Room for a figure after the longest bar. */
const figure = 30;

const nameOf = (month: string) =>
  new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(new Date(`${month}-15T12:00`));

/** A bar with its figure: nobody has to tell two kinds by colour or length alone. */
function Bar({ y, count, most, kind }: { y: number; count: number; most: number; kind: string }) {
  if (count === 0) return null;
  const long = Math.max(3, (count / most) * (wide - left - figure));
  return (
    <>
      <rect class={kind} x={left} y={y} width={long} height={bar} rx="2" />
      <text x={left + long + 5} y={y + bar - 1}>
        {count}
      </text>
    </>
  );
}

/** Entries and reminders by month, as bars. The table has the same figures for everyone. */
export function MonthsChart({ months }: { months: readonly Month[] }) {
  const most = Math.max(
    1,
    ...months.flatMap(({ entries, reminders }) => [entries, reminders ?? 0]),
  );
  const high = months.length * row;
  return (
    <figure class="log-chart">
      <figcaption class="row small">
        <span class="log-key entries">{t.entries}</span>
        <span class="log-key reminders">{t.reminders}</span>
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={t.chart}>
        <line x1={left} x2={left} y1="0" y2={high} />
        {months.map(({ month, entries, reminders }, index) => (
          <g key={month}>
            <text x="0" y={index * row + row / 2 + 4}>
              {nameOf(month)}
            </text>
            <Bar y={index * row + 5} count={entries} most={most} kind="entries" />
            <Bar y={index * row + 6 + bar} count={reminders ?? 0} most={most} kind="reminders" />
          </g>
        ))}
      </svg>
    </figure>
  );
}
