import type { Kind } from '../../detection/moment';
import { type SituationId, situations, stepsFor, wordsFor } from '../../guidance/situations';
import { common } from '../../texts/en/common';
import { panelTexts as t } from '../../texts/en/panel';
import { CopyText } from '../../ui/CopyText';
import { Heading } from '../../ui/Heading';
import { go } from '../popup/PopupHome';

interface Props {
  id: SituationId;
  kind: Kind;
  worried: () => void;
}

/** The advice for the worker's own answer, and the next step. */
export function AdviceView({ id, kind, worried }: Props) {
  const { answer, text, next } = situations[id];
  const words = wordsFor(id, kind);
  return (
    <>
      <Heading text={answer} takesFocus />
      <p class="sheet lead">{text}</p>
      <div class="row">
        {next.includes('tell') && (
          <button type="button" class="main" onClick={() => go(`/tell/${kind}`)}>
            {t.tell}
          </button>
        )}
        {next.includes('note') && (
          <button type="button" onClick={() => go(`/notes/${kind}`)}>
            {t.note}
          </button>
        )}
        <button type="button" onClick={() => go(`/guidance/${id}`)}>
          {t.guidance}
        </button>
      </div>
      <section class="stack tight" aria-labelledby="steps">
        <h2 id="steps">{t.stepsTitle}</h2>
        <ul>
          {stepsFor(id, kind).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      {words && (
        <section class="stack tight" aria-labelledby="words">
          <h2 id="words">{t.words}</h2>
          <CopyText label={t.words} text={words} rows={4} />
        </section>
      )}
      {id !== 'worried' && (
        <div class="note stack tight">
          <p>{common.danger}</p>
          <div>
            <button type="button" onClick={worried}>
              {t.worried}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
