import { useSignal } from '@preact/signals';
import { type Looked, lookAt } from '../../log/backup/bring-back';
import { type Chosen, openChosen, takeFile } from '../../log/backup/open';
import { bringBackTexts as t } from '../../texts/en/bring-back';
import { type Done, JustDone } from '../../ui/JustDone';
import { PageHeading } from '../app/PageHeading';
import { UnlockedPage } from '../lock/UnlockedPage';
import { OpenFile } from './OpenFile';
import { Preview } from './Preview';
import { wordsFor } from './words-for';
import './bring-back.css';
import { FileField } from '../../ui/FileField';

type Step = { at: 'choose' } | { at: 'open'; file: Chosen } | { at: 'look'; looked: Looked };

/** When the log is locked nothing of a file that was opened stays, either. */
export const BringBack = () => (
  <UnlockedPage>
    <Steps />
  </UnlockedPage>
);

/** A file, what is in it, and then all of it in one step, which can be taken back. */
function Steps() {
  const step = useSignal<Step>({ at: 'choose' });
  const fault = useSignal('');
  const busy = useSignal('');
  const last = useSignal<Done | undefined>(undefined);

  const attempt = async (said: string, work: () => Promise<Step>) => {
    if (busy.value) return;
    busy.value = said;
    fault.value = '';
    last.value = undefined;
    try {
      step.value = await work();
    } catch (thrown) {
      fault.value = wordsFor(thrown);
    }
    busy.value = '';
  };
  const look = async (file: Chosen, passphrase: string): Promise<Step> => ({
    at: 'look',
    looked: await lookAt(await openChosen(file, passphrase)),
  });
  const take = (blob: Blob) =>
    attempt(t.reading, async () => {
      step.value = { at: 'choose' };
      const file = await takeFile(blob);
      return file.sealed ? { at: 'open', file } : look(file, '');
    });
  const again = () => {
    step.value = { at: 'choose' };
    fault.value = '';
  };
  const done = (what: Done) => {
    step.value = { at: 'choose' };
    last.value = what;
  };

  const now = step.value;
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      {now.at === 'choose' && (
        <FileField id="backup-file" label={t.file} hint={t.fileHint} take={take} />
      )}
      {now.at === 'open' && (
        <OpenFile
          open={(passphrase) => attempt(t.opening, () => look(now.file, passphrase))}
          leave={again}
        />
      )}
      <div role="status">
        {busy.value && <p class="note">{busy.value}</p>}
        {fault.value && (
          <p class="note warm">
            {fault.value} {t.unchanged}
          </p>
        )}
      </div>
      {now.at === 'look' && <Preview looked={now.looked} done={done} leave={again} />}
      <JustDone last={last.value} />
    </>
  );
}
