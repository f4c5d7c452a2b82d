import { useSignal } from '@preact/signals';
import { type SourceId, sources } from '../../guidance/sources';
import { appTexts } from '../../texts/en/app';
import { dayName } from '../../ui/dates';
import { Leaving } from '../../ui/Leaving';

import './source.css';

const t = appTexts.guidance;

/** Who says so, in our words, with its date and how sure we are; and the way to read it there. */
export function SourceCard({ id }: { id: Exclude<SourceId, 'ours'> }) {
  const { body, title, says, url, dated, seen, sure } = sources[id];
  const leaving = useSignal(false);
  return (
    <article class="source stack tight">
      <h3>{body}</h3>
      <p>
        <cite>{title}</cite>
      </p>
      <p>
        {t.says} {says}
      </p>
      <p class="small soft">
        {t.dated(dated, dayName(seen))} {t.sure[sure]}
      </p>
      {leaving.value ? (
        <Leaving
          to={{ kind: 'web', url, host: new URL(url).hostname }}
          stay={() => {
            leaving.value = false;
          }}
        />
      ) : (
        <div>
          <button
            type="button"
            onClick={() => {
              leaving.value = true;
            }}
          >
            {t.open(title)}
          </button>
        </div>
      )}
    </article>
  );
}
