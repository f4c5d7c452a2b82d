import { pages } from '../../guidance/pages';
import { type SituationId, situations } from '../../guidance/situations';
import { common } from '../../texts/en/common';
import { guidanceTexts as t } from '../../texts/en/guidance';
import { panelTexts } from '../../texts/en/panel';
import { CopyText } from '../../ui/CopyText';
import { Danger } from '../../ui/Danger';
import { PageHeading } from '../app/PageHeading';
import { goTo } from '../app/route';
import { MyPlan } from '../plan/MyPlan';
import { PeopleICanAsk } from '../plan/PeopleICanAsk';
import { AdviceText, RuleLine, Steps } from './Advice';
import { References } from './References';

/** One situation in full: the advice, what to do, words to say, and who says so. */
export function SituationPage({ id }: { id: SituationId }) {
  const { title, words, next, about, sources, more } = situations[id];
  const canTell = next.includes('tell');
  return (
    <>
      <PageHeading text={title} />
      <AdviceText id={id} />
      <RuleLine id={id} change={() => goTo('/work')} />
      <Steps id={id} />
      {canTell && (
        <div>
          <button type="button" class="main" onClick={() => goTo('/tell')}>
            {panelTexts.tell}
          </button>
        </div>
      )}
      {words && (
        <section class="stack tight" aria-labelledby="words">
          <h2 id="words">{panelTexts.words}</h2>
          <CopyText label={panelTexts.words} text={words} />
        </section>
      )}
      {canTell && <MyPlan />}
      {(canTell || id === 'worried' || id === 'raise-concern') && <PeopleICanAsk />}
      {id !== 'worried' && <Danger />}
      {more && (
        <section class="stack tight" aria-labelledby="more">
          <h2 id="more">{t.more}</h2>
          {more.map((page) => (
            <button
              key={page}
              type="button"
              class="wide"
              onClick={() => goTo(`/guidance/read/${page}`)}
            >
              {pages[page].title}
            </button>
          ))}
        </section>
      )}
      <References about={about} sources={sources} />
      <p class="soft">{common.notPolicy}</p>
      <div>
        <button type="button" class="plain" onClick={() => goTo('/guidance')}>
          {t.back}
        </button>
      </div>
    </>
  );
}
