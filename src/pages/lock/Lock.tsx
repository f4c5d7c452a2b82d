import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { lockChoices } from '../../vault/auto-lock';
import { PageHeading } from '../app/PageHeading';
import { HasPassphrase } from './HasPassphrase';
import './lock.css';
import { SetForm } from './SetForm';
import { UnlockedPage } from './UnlockedPage';
import { useLock } from './useLock';
import { working } from './working';

/** What was done last. It may be done while the worker looks at another page. */
const said = signal('');
const say = (words: string) => {
  said.value = words;
};

const saySet = () =>
  lockChoices.read().then(
    ({ idle }) => say(t.isSet(t.idle(idle))),
    () => undefined,
  );

/** What the lock covers and what it does not, in each case as it is now. */
const Covers = () => (
  <section class="stack tight" aria-labelledby="covers">
    <h2 id="covers">{t.coversTitle}</h2>
    <p>{t.covers}</p>
    <p>{t.coversNot}</p>
    <p class="soft">{t.limits}</p>
  </section>
);

/** The lock as it is, and what can be done about it. */
export function Lock() {
  const state = useLock();
  useLayoutEffect(
    () => () => {
      if (!working.value) say('');
    },
    [],
  );
  return (
    <UnlockedPage>
      <PageHeading text={t.title} />
      <div class="stack tight" role="status">
        {working.value && <p class="note">{t.working}</p>}
        {said.value && <p class="note">{said.value}</p>}
        {state === 'device' ? (
          <p class="note warm">{t.isDevice}</p>
        ) : (
          <p class="note">{t.isOpen}</p>
        )}
      </div>
      {state === 'device' ? <SetForm hasOne={false} done={saySet} /> : <HasPassphrase say={say} />}
      <Covers />
    </UnlockedPage>
  );
}
