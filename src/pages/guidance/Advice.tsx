import type { Kind } from '../../detection/moment';
import { withEmergency } from '../../guidance/place';
import {
  type SituationId,
  situations,
  stepsFor,
  textFor,
  wordsFor,
} from '../../guidance/situations';
import { guidanceTexts } from '../../texts/en/guidance';
import { panelTexts as t } from '../../texts/en/panel';
import { CopyText } from '../../ui/CopyText';
import { Told } from '../../ui/Told';
import { useSettings } from '../../ui/useSettings';

/** The advice itself, in the wording that goes with the rule at work. */
export function AdviceText({ id, kind }: { id: SituationId; kind: Kind | undefined }) {
  const settings = useSettings().value;
  if (!settings) return null;
  const { rule, place } = settings;
  return <p class="sheet lead">{withEmergency(textFor(id, rule, kind), place.country)}</p>;
}

/** The rule at work, as the worker set it, where the advice is about telling someone. */
export function RuleLine({ id, change }: { id: SituationId; change: () => void }) {
  const rule = useSettings().value?.rule;
  if (!rule || !situations[id].next.includes('tell')) return null;
  return (
    <p class="small soft">
      {guidanceTexts.ruleLines[rule]}{' '}
      <button type="button" class="plain" onClick={change}>
        {guidanceTexts.ruleChange}
      </button>
    </p>
  );
}

/** Words to take along, for whoever they are for. */
export function Words({ id, kind }: { id: SituationId; kind: Kind | undefined }) {
  const country = useSettings().value?.place.country;
  const words = wordsFor(id, kind);
  if (!words || !country) return null;
  const title = situations[id].wordsFor === 'manager' ? t.wordsForManager : t.words;
  return (
    <section class="stack tight" aria-labelledby="words">
      <h2 id="words">{title}</h2>
      <CopyText label={title} text={withEmergency(words, country)} />
    </section>
  );
}

/** What to do, one line each. */
export const Steps = ({ id, kind }: { id: SituationId; kind: Kind | undefined }) => (
  <section class="stack tight" aria-labelledby="steps">
    <h2 id="steps">{t.stepsTitle}</h2>
    <ul>
      {stepsFor(id, kind).map((step) => (
        <li key={step}>
          <Told text={step} />
        </li>
      ))}
    </ul>
  </section>
);
