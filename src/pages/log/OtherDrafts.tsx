import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Begun, begunElse } from '../../log/drafts';
import type { Entry } from '../../log/entry';
import { logTexts } from '../../texts/en/log';
import { onChanged } from '../../vault/changed';

const t = logTexts.write;
/** So many letters tell which one it is. */
const start = 80;

const startOf = (fields: Begun['fields']): string => {
  const words = Object.values(fields).join(' ').trim();
  return words.length > start ? `${words.slice(0, start).trimEnd()}…` : words;
};

interface Props {
  entries: readonly Entry[];
  /** Goes up whenever the form has another draft. */
  claims: number;
  takeUp: (draft: string) => void;
}

/** What else was begun and is in no open form: in a window that was closed, or of an entry that is gone. */
export function OtherDrafts({ entries, claims, takeUp }: Props) {
  const begun = useSignal<Begun[]>([]);
  const now = useRef(entries);
  now.current = entries;
  useEffect(() => {
    // Not before the form has its own: that one is not something else.
    if (claims === 0) return;
    let gone = false;
    const look = async () => {
      const ids = new Set(now.current.map(({ id }) => id));
      const found = await begunElse((id) => ids.has(id)).catch(() => []);
      if (!gone) begun.value = found;
    };
    look();
    const stop = onChanged((kinds) => {
      if (!kinds || kinds.includes('draft')) look();
    });
    // Perhaps another window was closed meanwhile, and let go of its own.
    document.addEventListener('visibilitychange', look);
    return () => {
      gone = true;
      stop();
      document.removeEventListener('visibilitychange', look);
    };
  }, [claims, entries]);
  if (begun.value.length === 0) return null;
  return (
    <section class="note stack tight" aria-labelledby="begun-else">
      <h3 id="begun-else">{t.begunElse}</h3>
      <ul class="stack tight">
        {begun.value.map(({ id, fields }) => (
          <li key={id} class="row">
            <span>{startOf(fields)}</span>
            <button
              type="button"
              aria-label={t.goOnWith(startOf(fields))}
              onClick={() => takeUp(id)}
            >
              {t.goOn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
