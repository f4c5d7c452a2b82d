import { useSignal } from '@preact/signals';
import type { Entry } from '../../log/entry';
import { type Part, partsOf } from '../../log/templates';
import { logTexts } from '../../texts/en/log';

const t = logTexts.list;
/** A longer entry is folded, so that the list stays one. In letters. */
const folded = 420;

/** The parts up to so many letters in all. */
function upTo(parts: readonly Part[], most: number): Part[] {
  const shown: Part[] = [];
  let left = most;
  for (const part of parts) {
    if (left <= 0) break;
    const text = part.text.length > left ? `${part.text.slice(0, left).trimEnd()}…` : part.text;
    shown.push({ ...part, text });
    left -= text.length;
  }
  return shown;
}

/** What was written, under its questions. A free text stands alone. */
export function EntryWords({ entry }: { entry: Entry }) {
  const open = useSignal(false);
  const all = partsOf(entry);
  const isLong = all.reduce((sum, { text }) => sum + text.length, 0) > folded;
  const parts = isLong && !open.value ? upTo(all, folded) : all;
  const isFree = all.length === 1 && all[0]?.id === 'text';
  return (
    <>
      {parts.map(({ id, label, text }) => (
        <div key={id} class="log-part">
          {label && !isFree && <h4>{label}</h4>}
          <p>{text}</p>
        </div>
      ))}
      {isLong && (
        <div>
          <button
            type="button"
            class="plain"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {open.value ? t.showLess : t.showAll}
          </button>
        </div>
      )}
    </>
  );
}
