import type { Kind } from '../../detection/moment';
import { logTexts as t } from '../../texts/en/log';
import { PageHeading } from '../app/PageHeading';
import { RetentionNotice } from '../keep/RetentionNotice';
import { BackupAge } from '../take-out/BackupAge';
import { EntryList } from './EntryList';
import { LogLinks } from './LogLinks';
import { NewEntry } from './NewEntry';
import { useEditing } from './useEditing';
import type { LogState } from './useLog';

interface Props {
  state: Extract<LogState, { at: 'open' }>;
  moment: Kind | undefined;
}

/** Write, find, change: the log itself. */
export function Log({ state, moment }: Props) {
  const editing = useEditing();
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <RetentionNotice />
      <p class="note">{t.about}</p>
      <NewEntry
        moment={moment}
        highest={state.log.entries.reduce((most, { seq }) => Math.max(most, seq), 0)}
        changed={editing.end}
        began={() => {
          editing.last.value = undefined;
        }}
      />
      <EntryList state={state} editing={editing} />
      <BackupAge entries={state.log.entries.length} />
      <LogLinks />
    </>
  );
}
