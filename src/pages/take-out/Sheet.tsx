import { useMemo } from 'preact/hooks';
import type { Entry } from '../../log/entry';
import { marksOf, oldestFirst, shapeName } from '../../log/out/markdown';
import { partsOf } from '../../log/templates';
import { dayOf } from '../../reminders/days';
import { takeOutTexts } from '../../texts/en/take-out';
import { dayName, monthName } from '../../ui/dates';

const t = takeOutTexts.sheet;

const One = ({ entry }: { entry: Entry }) => (
  <article class="sheet-entry">
    <h3>
      {monthName(entry.month)}: {shapeName(entry)}
    </h3>
    {partsOf(entry).map(({ id, label, text }) => (
      <div key={id} class="sheet-part">
        {label && <h4>{label}</h4>}
        <p>{text}</p>
      </div>
    ))}
    {marksOf(entry).length > 0 && <p class="small soft">{marksOf(entry).join(' · ')}</p>}
  </article>
);

/** A shape of its own has the lines for what was agreed already. */
const hasOwnLines = (entries: readonly Entry[]) =>
  entries.every(({ template }) => template === 'supervision');

/**
 * What goes to supervision: the chosen entries, and room for what comes of the talk. What is agreed,
 * with its reason, who does what and when to look again is what a supervision record holds.
 */
export function Sheet({ entries }: { entries: readonly Entry[] }) {
  const inOrder = useMemo(() => oldestFirst(entries), [entries]);
  return (
    // A place that scrolls has to be reached by the keyboard, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="supervision" aria-label={t.forSupervision} tabIndex={0}>
      <header>
        <h2>{t.forSupervision}</h2>
        <p class="small soft">{t.made(dayName(dayOf(new Date())))}</p>
      </header>
      {inOrder.map((entry) => (
        <One key={entry.id} entry={entry} />
      ))}
      {!hasOwnLines(entries) && (
        <div class="sheet-lines">
          {[t.agreed, t.next, t.review].map((line) => (
            <p key={line}>{line}:</p>
          ))}
        </div>
      )}
      <p class="small soft sheet-foot">{t.foot}</p>
    </section>
  );
}
