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
}

/** Write, find, change: the log itself. */
export function Log({ state }: Props) {
  const editing = useEditing();
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <RetentionNotice entries={state.log.entries} />
      <p class="note">{t.about}</p>
      <NewEntry
        entries={state.log.entries}
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
