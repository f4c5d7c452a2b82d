import type { Kind } from '../../detection/moment';
import { type SituationId, situations, wordsFor } from '../../guidance/situations';
import { panelTexts as t } from '../../texts/en/panel';
import { CopyText } from '../../ui/CopyText';
import { Danger } from '../../ui/Danger';
import { Heading } from '../../ui/Heading';
import { AdviceText, RuleLine, Steps } from '../guidance/Advice';
import { MyPlan } from '../plan/MyPlan';
import { PeopleICanAsk } from '../plan/PeopleICanAsk';
import { go } from '../popup/PopupHome';

interface Props {
  id: SituationId;
  kind: Kind;
  worried: () => void;
}

/** The advice for the worker's own answer, and the next step. */
export function AdviceView({ id, kind, worried }: Props) {
  const { answer, next } = situations[id];
  const words = wordsFor(id, kind);
  const canTell = next.includes('tell');
  return (
    <>
      <Heading text={answer} takesFocus />
      <AdviceText id={id} />
      <div class="row">
        {canTell && (
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
      {canTell && <MyPlan />}
      <RuleLine id={id} change={() => go('/work')} />
      <Steps id={id} kind={kind} />
      {words && (
        <section class="stack tight" aria-labelledby="words">
          <h2 id="words">{t.words}</h2>
          <CopyText label={t.words} text={words} />
        </section>
      )}
      {(canTell || id === 'worried') && <PeopleICanAsk edit={() => go('/plan')} />}
      {id !== 'worried' && (
        <Danger>
          <div>
            <button type="button" onClick={worried}>
              {t.worried}
            </button>
          </div>
        </Danger>
      )}
    </>
  );
}
