import { chooseAlso, chooseNone, chosen } from '../../log/chosen';
import type { Entry } from '../../log/entry';
import { logTexts } from '../../texts/en/log';
import { goTo } from '../app/route';

const t = logTexts.chosen;

/** What is chosen for taking out; nothing chosen, it is not there. */
export function ChosenBar({ found }: { found: readonly Entry[] }) {
  const count = chosen.value.size;
  const left = found.filter(({ id }) => !chosen.value.has(id));
  return (
    <div class={count ? 'log-chosen note row' : ''}>
      <p role="status">{count > 0 && t.count(count)}</p>
      {count > 0 && (
        <>
          <button type="button" class="main" onClick={() => goTo('/take-out')}>
            {t.takeOut}
          </button>
          {left.length > 0 && (
            <button type="button" onClick={() => chooseAlso(left.map(({ id }) => id))}>
              {t.all}
            </button>
          )}
          <button
            type="button"
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
