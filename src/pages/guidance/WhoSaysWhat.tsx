import { references } from '../../guidance/references';
import { type Row, voicesOf, whoSaysWhat } from '../../guidance/who-says-what';
import { referenceTexts as t } from '../../texts/en/references';
import { AboutSource } from './SourceCard';

const Question = ({ row }: { row: Row }) => (
  <section class="stack tight" aria-label={row.question}>
    <h3>{row.question}</h3>
    <dl class="voices">
      {voicesOf(row).map(([from, says]) => (
        <div key={from} class="voice stack tight">
          <dt>
            {references[from].body} <span class="small soft">{references[from].dated}</span>
          </dt>
          <dd>{says}</dd>
          <dd>
            <AboutSource id={from} />
          </dd>
        </div>
      ))}
    </dl>
    <p class="note">
      <strong>{t.oursLabel}</strong> {row.ours}
    </p>
  </section>
);

/** What each one says to the same question, dated, with our own view set apart. */
export const WhoSaysWhat = () => (
  <section class="stack" aria-label={t.sideBySide}>
    <h2>{t.sideBySide}</h2>
    {whoSaysWhat.map((row) => (
      <Question key={row.question} row={row} />
    ))}
  </section>
);
