import { type SituationId, situations, stepsFor } from '../../guidance/situations';
import { appTexts } from '../../texts/en/app';
import { common } from '../../texts/en/common';
import { panelTexts } from '../../texts/en/panel';
import { CopyText } from '../../ui/CopyText';
import { PageHeading } from '../app/PageHeading';
import { goTo } from '../app/route';
import { SourceCard } from './SourceCard';

const t = appTexts.guidance;

/** One situation in full: the advice, what to do, words to say, and who says so. */
export function SituationPage({ id }: { id: SituationId }) {
  const { answer, text, words, next, sources } = situations[id];
  return (
    <>
      <PageHeading text={answer} />
      <p class="sheet">{text}</p>
      <section class="stack tight" aria-labelledby="steps">
        <h2 id="steps">{panelTexts.stepsTitle}</h2>
        <ul>
          {stepsFor(id).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {next.includes('tell') && (
          <div>
            <button type="button" class="main" onClick={() => goTo('/tell')}>
              {panelTexts.tell}
            </button>
          </div>
        )}
      </section>
      {words && (
        <section class="stack tight" aria-labelledby="words">
          <h2 id="words">{panelTexts.words}</h2>
          <CopyText label={panelTexts.words} text={words} />
        </section>
      )}
      {id !== 'worried' && <p class="note">{common.danger}</p>}
      <section class="stack tight" aria-labelledby="sources">
        <h2 id="sources">{t.sourcesTitle}</h2>
        {sources.map((source) =>
          source === 'ours' ? (
            <p key={source}>{t.ours}</p>
          ) : (
            <SourceCard key={source} id={source} />
          ),
        )}
        <p class="soft">{common.notPolicy}</p>
      </section>
      <div>
        <button type="button" class="plain" onClick={() => goTo('/guidance')}>
          {t.back}
        </button>
      </div>
    </>
  );
}
