import type { Kind } from '../../detection/moment';
import { pages } from '../../guidance/pages';
import { type SituationId, situations } from '../../guidance/situations';
import { common } from '../../texts/en/common';
import { guidanceTexts as t } from '../../texts/en/guidance';
import { panelTexts } from '../../texts/en/panel';
import { Danger } from '../../ui/Danger';
import { PageHeading } from '../app/PageHeading';
import { goTo } from '../app/route';
import { StartSupporting } from '../modes/StartSupporting';
import { MyPlan } from '../plan/MyPlan';
import { PeopleICanAsk } from '../plan/PeopleICanAsk';
import { AdviceText, RuleLine, Steps, Words } from './Advice';
import { References } from './References';

interface Props {
  id: SituationId;
  /** What happened, where the worker comes from there. */
  kind?: Kind | undefined;
}

/** One situation in full: the advice, what to do, words to say, and who says so. */
export function SituationPage({ id, kind }: Props) {
  const { title, next, about, sources, more } = situations[id];
  const canTell = next.includes('tell');
  return (
    <>
      <PageHeading text={title} />
      <AdviceText id={id} kind={kind} />
      {id === 'supporting' && <StartSupporting />}
      <RuleLine id={id} change={() => goTo('/work')} />
      <Steps id={id} kind={kind} />
      {canTell && (
        <div>
          <button type="button" class="main" onClick={() => goTo('/tell')}>
            {panelTexts.tell}
          </button>
        </div>
      )}
      <Words id={id} kind={kind} />
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
