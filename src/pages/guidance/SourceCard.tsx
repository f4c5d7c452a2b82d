import { useSignal } from '@preact/signals';
import { type SourceId, sources } from '../../guidance/sources';
import { appTexts } from '../../texts/en/app';
import { Leaving } from '../../ui/Leaving';

const t = appTexts.guidance;

/** Who says so, in our words, with its date and how sure we are; and the way to read it there. */
export function SourceCard({ id }: { id: Exclude<SourceId, 'ours'> }) {
  const { body, title, says, url, dated, seen, sure } = sources[id];
  const leaving = useSignal(false);
  return (
    <article class="stack tight">
      <h3>{body}</h3>
      <p>
        <cite>{title}</cite>
      </p>
      <p>
        {t.says} {says}
      </p>
      <p class="small soft">
        {t.dated(dated, seen)} {t.sure[sure]}
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
