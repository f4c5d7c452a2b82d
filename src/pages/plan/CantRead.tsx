import { useSignal } from '@preact/signals';
import { common } from '../../texts/en/common';
import { peopleTexts as t } from '../../texts/en/people';
import { type Done, JustDone } from '../../ui/JustDone';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import type { Own } from '../../vault/own';
import { wordsIn } from '../../vault/unreadable';

interface Props {
  of: Pick<Own<unknown>, 'unreadable' | 'dropUnreadable'>;
}

/** What was damaged is never dropped silently: the worker sees it, and may remove it. */
export function CantRead({ of }: Props) {
  const found = useLoaded(of.unreadable, onChanged).value ?? [];
  const last = useSignal<Done | undefined>(undefined);
  const attempt = async (work: () => Promise<Done>) => {
    last.value = await work().catch(() => ({ said: common.storageFailed, warm: true }));
  };
  const remove = () =>
    attempt(async () => {
      const back = await of.dropUnreadable();
      const undo = () => attempt(() => back().then(() => ({ said: t.unreadableBack })));
      return { said: t.unreadableRemoved, undo };
    });
  if (found.length === 0 && !last.value) return null;
  const words = found.map(wordsIn).filter(Boolean);
  return (
    <>
      {found.length > 0 && (
        <article class="sheet stack tight">
          <h3>{t.unreadable}</h3>
          <p>{t.unreadableMore}</p>
          {words.length > 0 && (
            <details>
              <summary>{t.unreadableWords}</summary>
              {words.map((each, at) => (
                <p key={at}>
                  <bdi>{each}</bdi>
                </p>
              ))}
            </details>
          )}
          <div>
            <button type="button" aria-label={t.unreadableRemove} onClick={remove}>
              {common.remove}
            </button>
          </div>
        </article>
      )}
      <JustDone last={last.value} />
    </>
  );
}
