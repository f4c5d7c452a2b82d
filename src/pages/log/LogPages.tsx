import { useEffect } from 'preact/hooks';
import { logTexts as t } from '../../texts/en/log';
import { PageHeading } from '../app/PageHeading';
import { route } from '../app/route';
import { Locked } from '../lock/Locked';
import { deletions, watchDeletions } from './deletions';
import { Log } from './Log';
import './log.css';
import { Me } from './me/Me';
import { useLog } from './useLog';

/** The log, behind its lock. Where it is locked nothing of it is shown, not even a title. */
export function LogPages() {
  const { detail } = route.value;
  const state = useLog().value;
  useEffect(watchDeletions, []);
  if (state.at === 'locked') return <Locked />;
  if (state.at === 'loading') return <PageHeading text={t.title} />;
  if (state.at === 'failed')
    return (
      <>
        <PageHeading text={t.title} />
        <p class="note warm" role="alert">
          {t.failed}
        </p>
      </>
    );
  if (detail === 'me') return <Me entries={state.log.entries} />;
  // Where it was all deleted, the forms begin anew: their words are gone with the rest.
  return <Log key={deletions.value} state={state} />;
}
