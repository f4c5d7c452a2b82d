import { useSignal } from '@preact/signals';
import { chosen } from '../../log/chosen';
import type { Log } from '../../log/entries';
import { takeOutTexts as t } from '../../texts/en/take-out';
import { Choices } from '../../ui/Choices';
import { PageHeading } from '../app/PageHeading';
import { Locked } from '../lock/Locked';
import { UnlockedPage } from '../lock/UnlockedPage';
import { useLog } from '../log/useLog';
import { MakeBackup } from './MakeBackup';
import { PrintSheet } from './PrintSheet';
import { SaveFile } from './SaveFile';
import './take-out.css';
import { Unreadable } from './Unreadable';

/** On paper, in a file, or in a locked backup: all of it, or what the worker chose. */
export const TakeOut = () => (
  <UnlockedPage>
    <Page />
  </UnlockedPage>
);

function Page() {
  const state = useLog().value;
  if (state.at === 'locked') return <Locked />;
  return (
    <>
      <div class="no-print stack tight">
        <PageHeading text={t.title} />
        <p>{t.lead}</p>
      </div>
      {state.at === 'failed' && <p class="note warm">{t.failed}</p>}
      {state.at === 'open' && <Ways log={state.log} />}
    </>
  );
}

function Ways({ log: { entries, unreadable } }: { log: Log }) {
  const which = useSignal<'chosen' | 'all' | undefined>(undefined);
  const picked = entries.filter(({ id }) => chosen.value.has(id));
  const now = which.value ?? (picked.length ? 'chosen' : 'all');
  const options = [
    { value: 'chosen', label: t.chosen(picked.length) },
    { value: 'all', label: t.all(entries.length) },
  ] as const;
  return (
    <>
      {entries.length === 0 && <p class="note no-print">{t.nothing}</p>}
      {entries.length > 0 && <PrintSheet entries={picked} />}
      {entries.length > 0 && (
        <section class="stack tight no-print" aria-labelledby="file">
          <h2 id="file">{t.file.title}</h2>
          <p>{t.file.lead}</p>
          {picked.length > 0 && (
            <Choices
              title={t.which}
              name="which"
              options={options}
              chosen={[now]}
              choose={(value) => {
                which.value = value;
              }}
            />
          )}
          <SaveFile entries={now === 'all' ? entries : picked} />
        </section>
      )}
      <MakeBackup />
      {unreadable.length > 0 && <Unreadable />}
    </>
  );
}
