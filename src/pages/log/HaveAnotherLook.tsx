import { useSignal } from '@preact/signals';
import { lookThrough, type Seen } from '../../identifying/look';
import type { Entry } from '../../log/entry';
import { type Part, partsOf } from '../../log/templates';
import { identifyingTexts } from '../../texts/en/identifying';
import { logTexts } from '../../texts/en/log';
import { EditEntry, type Edited } from './EditEntry';
import { SeenList } from './LookOver';

const t = logTexts.look;

/** What in an entry may show who someone is, but for what was there before: that was seen. */
export function newIn(entry: Entry, before?: Entry): Seen<Part>[] {
  const seen = new Set(before && lookThrough(partsOf(before)).map(({ piece }) => piece));
  return lookThrough(partsOf(entry)).filter(({ piece }) => !seen.has(piece));
}

interface Props {
  entry: Entry;
  /** The entry before it was changed. */
  before?: Entry | undefined;
  /** It was changed here. */
  done: (edited: Edited) => void;
  close: () => void;
}

/**
 * After an entry was kept: what in it may show who someone is. It is kept whatever the worker does
 * now; nothing found, nothing said.
 */
export function HaveAnotherLook({ entry, before, done, close }: Props) {
  const changing = useSignal(false);
  const seen = newIn(entry, before);
  const [first] = seen;
  if (!first) return null;
  if (changing.value)
    return (
      <div class="sheet">
        <EditEntry
          entry={entry}
          mark={{ field: first.part.id, from: first.from, to: first.to }}
          done={done}
        />
      </div>
    );
  return (
    <section class="note stack tight" aria-labelledby={`look-${entry.id}`}>
      <h3 id={`look-${entry.id}`}>{t.title}</h3>
      <p role="status">{identifyingTexts.kept}</p>
      <SeenList seen={seen} />
      <div class="row">
        <button
          type="button"
          onClick={() => {
            changing.value = true;
          }}
        >
          {t.change}
        </button>
        <button
          type="button"
          onClick={() => {
            close();
            document.getElementById('list')?.focus();
          }}
        >
          {t.leave}
        </button>
      </div>
    </section>
  );
}
