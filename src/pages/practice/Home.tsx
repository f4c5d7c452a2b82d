import { useRef } from 'preact/hooks';
import { practiceTexts as t } from '../../texts/en/practice';
import { privateField } from '../../ui/private-field';
import type { PlaceProps } from './Place';

/** The feed, with a composer in a modal dialog as on many sites. */
export function Home({ pressed }: PlaceProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class="stack">
      <button type="button" class="wide composer-open" onClick={() => dialog.current?.showModal()}>
        {t.composerOpen}
      </button>
      <dialog ref={dialog} class="composer" aria-label={t.composerTitle}>
        <form
          class="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            dialog.current?.close();
            pressed();
          }}
        >
          <h2>{t.composerTitle}</h2>
          <textarea data-practice="post" aria-label={t.composerLabel} rows={5} {...privateField} />
          <div class="row">
            <button type="submit" class="main">
              {t.composerPost}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t.composerClose}
            </button>
          </div>
        </form>
      </dialog>
      {t.posts.map(({ name, text }) => (
        <article class="hearth-card stack tight" key={name}>
          <h2>{name}</h2>
          <p>{text}</p>
          <input
            type="text"
            data-practice="comment"
            aria-label={t.commentLabel(name)}
            {...privateField}
          />
        </article>
      ))}
    </div>
  );
}
