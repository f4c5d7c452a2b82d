import { useSignal } from '@preact/signals';
import { type ReferenceId, references } from '../../guidance/references';
import { referenceTexts as t } from '../../texts/en/references';
import { dayName } from '../../ui/dates';
import { Leaving } from '../../ui/Leaving';

import './source.css';

/** Whether we know no better address than the body's first page. */
const isFirstPage = (url: string) => new URL(url).pathname === '/';

/** When it is from, and how sure we are. */
function HowSure({ id }: { id: ReferenceId }) {
  const { url, dated, seen, sure } = references[id];
  return (
    <p class="small soft">
      {sure !== 'not read' && `${t.dated(dated, dayName(seen))} `}
      {t.sure[sure]}
      {isFirstPage(url) && ` ${t.firstPage}`}
    </p>
  );
}

/** The way to read it where it stands. It shows where that is before anything opens. */
function OpenSource({ id }: { id: ReferenceId }) {
  const { title, url } = references[id];
  const { hostname } = new URL(url);
  const leaving = useSignal(false);
  if (leaving.value)
    return (
      <Leaving
        to={{ kind: 'web', url, host: hostname }}
        stay={() => {
          leaving.value = false;
        }}
      />
    );
  return (
    <div>
      <button
        type="button"
        onClick={() => {
          leaving.value = true;
        }}
      >
        {isFirstPage(url) ? t.openSite(hostname) : t.open(title)}
      </button>
    </div>
  );
}

/** Where one line comes from, folded away, for a list of short lines. */
export const AboutSource = ({ id }: { id: ReferenceId }) => (
  <details class="about-source">
    <summary class="small">{t.about}</summary>
    <div class="stack tight">
      <p>
        <cite>{references[id].title}</cite>
      </p>
      <HowSure id={id} />
      <OpenSource id={id} />
    </div>
  </details>
);

/** Who says so, in our words, with its date and how sure we are; and the way to read it there. */
export function SourceCard({ id }: { id: ReferenceId }) {
  const { body, title, says, sure } = references[id];
  return (
    <article class="source stack tight">
      <h3>{body}</h3>
      <p>
        <cite>{title}</cite>
      </p>
      <p>
        {sure !== 'not read' && `${t.says} `}
        {says}
      </p>
      <details class="about-source">
        <summary class="small">{t.about}</summary>
        <HowSure id={id} />
      </details>
      <OpenSource id={id} />
    </article>
  );
}
