import { useSignal } from '@preact/signals';
import { lookThrough } from '../../identifying/look';
import type { Entry } from '../../log/entry';
import { partsOf } from '../../log/templates';
import { identifyingTexts } from '../../texts/en/identifying';
import { logTexts } from '../../texts/en/log';
import { EditEntry } from './EditEntry';
import { SeenList } from './LookOver';

const t = logTexts.look;

/**
 * After an entry was kept: what in it may show who someone is. It is kept whatever the worker does
 * now; nothing found, nothing said.
 */
export function HaveAnotherLook({ entry, close }: { entry: Entry; close: () => void }) {
  const changing = useSignal(false);
  const seen = lookThrough(partsOf(entry));
  const [first] = seen;
  if (!first) return null;
  if (changing.value)
    return (
      <EditEntry
        entry={entry}
        mark={{ field: first.part.id, from: first.from, to: first.to }}
        done={close}
      />
    );
  return (
    <section class="note stack tight" aria-labelledby={`look-${entry.id}`}>
      <h3 id={`look-${entry.id}`}>{t.title}</h3>
      <p>{identifyingTexts.kept}</p>
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
        <button type="button" onClick={close}>
          {t.leave}
        </button>
      </div>
    </section>
  );
}
