import type { Month } from '../../../log/months';
import { logTexts } from '../../../texts/en/log';

const t = logTexts.me;

/** In units of the drawing, which is as wide as its place. */
const high = 120;
const wide = 48;
const bar = 16;
const below = 22;
const above = 18;

const letter = (month: string) =>
  new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(new Date(`${month}-15T12:00`));

/** A bar with its figure above it: nobody has to tell the two by colour alone. */
function Bar({ x, count, most, kind }: { x: number; count: number; most: number; kind: string }) {
  const tall = count === 0 ? 0 : Math.max(3, (count / most) * high);
  const top = above + high - tall;
  if (count === 0) return null;
  return (
    <>
      <rect class={kind} x={x} y={top} width={bar} height={tall} rx="2" />
      <text x={x + bar / 2} y={top - 4} text-anchor="middle">
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
  const all = months.length * wide;
  return (
    <figure class="log-chart">
      <svg viewBox={`0 0 ${all} ${above + high + below}`} role="img" aria-label={t.chart}>
        <line x1="0" x2={all} y1={above + high} y2={above + high} />
        {months.map(({ month, entries, reminders }, index) => {
          const x = index * wide + (wide - 2 * bar - 2) / 2;
          return (
            <g key={month}>
              <Bar x={x} count={entries} most={most} kind="entries" />
              <Bar x={x + bar + 2} count={reminders ?? 0} most={most} kind="reminders" />
              <text
                class="month"
                x={index * wide + wide / 2}
                y={above + high + 16}
                text-anchor="middle"
              >
                {letter(month)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="row small">
        <span class="log-key entries">{t.entries}</span>
        <span class="log-key reminders">{t.reminders}</span>
      </figcaption>
    </figure>
  );
}
