import type { Unreadable } from '../../declaration/declared';
import { common } from '../../texts/en/common';
import { tellTexts } from '../../texts/en/tell';

const t = tellTexts.list;

/** A line that was damaged. It is never dropped silently: the worker sees it, and may remove it. */
export const UnreadableCard = ({ line, remove }: { line: Unreadable; remove: () => void }) => (
  <article class="sheet stack tight words line">
    <h3>{t.unreadable}</h3>
    <p>{t.unreadableMore}</p>
    {line.text && (
      <details>
        <summary>{t.words}</summary>
        <p class="declaration">{line.text}</p>
      </details>
    )}
    <div>
      <button type="button" aria-label={t.remove(t.unreadable)} onClick={remove}>
        {common.remove}
      </button>
    </div>
  </article>
);
