import type { Unreadable as One } from '../../log/entries';
import { logTexts } from '../../texts/en/log';
import { CopyText } from '../../ui/CopyText';
import { wordsIn } from '../../vault/unreadable';

const t = logTexts.unreadable;

/** What is damaged is told of and shown as far as it can be, and never dropped. */
export function Unreadable({ of }: { of: readonly One[] }) {
  if (of.length === 0) return null;
  const words = of.map(({ value }) => wordsIn(value)).filter(Boolean);
  return (
    <article class="note warm stack tight">
      <h3>{t.title}</h3>
      <p>{t.lead}</p>
      {words.length < of.length && <p>{t.noWords}</p>}
      {words.length > 0 && (
        <details>
          <summary>{t.words}</summary>
          <CopyText label={t.label} text={words.join('\n\n')} />
        </details>
      )}
    </article>
  );
}
