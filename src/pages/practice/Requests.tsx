import { practiceTexts as t } from '../../texts/en/practice';
import type { PlaceProps } from './Place';

export const Requests = ({ pressed }: PlaceProps) => (
  <div class="stack">
    {t.requests.map(({ name, note }) => (
      <article class="hearth-card stack tight" data-practice="request" key={name}>
        <h2>{name}</h2>
        <p class="soft">{note}</p>
        <div class="row">
          <button
            type="button"
            class="main"
            data-practice="accept"
            aria-label={t.acceptLabel(name)}
            onClick={pressed}
          >
            {t.accept}
          </button>
          <button type="button" onClick={pressed}>
            {t.ignore}
          </button>
        </div>
      </article>
    ))}
  </div>
);
