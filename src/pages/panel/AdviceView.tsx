import type { Kind } from '../../detection/moment';
import { titles } from '../../guidance/pages/titles';
import { type SituationId, situations } from '../../guidance/situations';
import { setNoteKind } from '../../reminders/session';
import { guidanceTexts } from '../../texts/en/guidance';
import { panelTexts as t } from '../../texts/en/panel';
import { Danger } from '../../ui/Danger';
import { Heading } from '../../ui/Heading';
import { AdviceText, RuleLine, Steps, Words } from '../guidance/Advice';
import { StartSupporting } from '../modes/StartSupporting';
import { OrganisationAsk, OrganisationSays } from '../organisation/Says';
import { MyPlan } from '../plan/MyPlan';
import { PeopleICanAsk } from '../plan/PeopleICanAsk';

interface Props {
  id: SituationId;
  kind: Kind;
  worried: () => void;
  /** Goes to a page of the app. */
  go: (route: string) => void;
}

/** The advice for the worker's own answer, and the next step. */
export function AdviceView({ id, kind, worried, go }: Props) {
  const { answer, next, more } = situations[id];
  const canTell = next.includes('tell');
  const write = async () => {
    // Without the kind it is a note all the same.
    await setNoteKind(kind, new Date()).catch(() => undefined);
    go('/log');
  };
  return (
    <>
      <Heading text={answer} takesFocus />
      <AdviceText id={id} kind={kind} />
      {id === 'supporting' && <StartSupporting />}
      <div class="row">
        {canTell && (
          <button type="button" class="main" onClick={() => go('/tell')}>
            {t.tell}
          </button>
        )}
        {next.includes('note') && (
          <button type="button" onClick={write}>
            {t.note}
          </button>
        )}
        <button type="button" onClick={() => go(`/guidance/${id}/${kind}`)}>
          {t.guidance}
        </button>
      </div>
      <OrganisationSays id={id} kind={kind} />
      {canTell && <MyPlan unlock={() => go('/plan')} />}
      <Steps id={id} kind={kind} />
      <Words id={id} kind={kind} />
      {more?.map((page) => (
        <div key={page}>
          <button type="button" class="plain" onClick={() => go(`/guidance/read/${page}`)}>
            {guidanceTexts.read(titles[page])}
          </button>
        </div>
      ))}
      <RuleLine id={id} change={() => go('/work')} />
      {(canTell || id === 'worried') && (
        <>
          <PeopleICanAsk edit={() => go('/plan')} />
          <OrganisationAsk id={id} kind={kind} />
        </>
      )}
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
