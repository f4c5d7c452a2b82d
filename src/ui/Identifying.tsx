import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { findIdentifying } from '../identifying/find';
import { identifyingTexts as t } from '../texts/en/identifying';

/** So long after the last letter it looks, in milliseconds: a word half written is no name. */
const pause = 700;
/** More lines than this would be a wall. */
const most = 4;

/**
 * Under a field: says softly what in it may show who someone is, and offers another word. It never
 * changes a letter, never stands in the way, and keeps nothing. Nothing found: nothing is shown.
 *
 * @param id for the field's `aria-describedby`.
 */
export function Identifying({ text, id }: { text: string; id: string }) {
  const looked = useSignal('');
  useEffect(() => {
    const timer = setTimeout(() => {
      looked.value = text;
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  const all = looked.value;
  // What is said once is not said again: "Mary", three times, is one thing.
  const pieces = new Map(
    findIdentifying(all).map(({ kind, from, to }) => [all.slice(from, to), kind]),
  );
  const shown = [...pieces].slice(0, most);
  return (
    <div id={id} role="status">
      {shown.length > 0 && (
        <div class="note small stack tight">
          <p>{t.why}</p>
          <ul>
            {shown.map(([piece, kind]) => (
              <li key={piece}>
                “<bdi>{piece}</bdi>”{t.line(t.looks[kind].looks)}
                {t.looks[kind].instead}.
              </li>
            ))}
          </ul>
          {pieces.size > most && <p>{t.more(pieces.size - most)}</p>}
        </div>
      )}
    </div>
  );
}
