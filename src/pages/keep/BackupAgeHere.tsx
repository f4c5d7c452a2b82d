import { listEntries } from '../../log/entries';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { Unlocked } from '../lock/Unlocked';
import { BackupAge } from '../take-out/BackupAge';

/** The age of the last backup, on a page that does not list the entries. */
export const BackupAgeHere = () => (
  <Unlocked instead={null} damaged={null}>
    <Age />
  </Unlocked>
);

const count = async () => (await listEntries()).entries.length;
const onEntries = (changed: () => void) =>
  onChanged((kinds) => {
    if (!kinds || kinds.includes('entry')) changed();
  });

function Age() {
  const entries = useLoaded(count, onEntries).value ?? 0;
  return <BackupAge entries={entries} />;
}
