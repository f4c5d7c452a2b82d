import { chooseNone, chosen } from '../../log/chosen';
import type { Entry } from '../../log/entry';
import { logTexts } from '../../texts/en/log';
import { goTo } from '../app/route';

const t = logTexts.chosen;

/** What is chosen for taking out; nothing chosen, it is not there. */
export function ChosenBar({ entries }: { entries: readonly Entry[] }) {
  // One that was removed in another window is no longer counted.
  const count = entries.filter(({ id }) => chosen.value.has(id)).length;
  return (
    <div class={count ? 'log-chosen note row' : ''}>
      <p role="status">{count > 0 && t.count(count)}</p>
      {count > 0 && (
        <>
          <button type="button" class="main" onClick={() => goTo('/take-out')}>
            {t.takeOut}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              chooseNone();
              document.getElementById('list')?.focus();
            }}
          >
            {t.none}
          </button>
        </>
      )}
    </div>
  );
}
