import { useSignal } from '@preact/signals';
import { fingerprintOf } from '../../organisation/fingerprint';
import { packFiles, readPackFile } from '../../organisation/read-file';
import { offerPack } from '../../organisation/state';
import type { Fault } from '../../organisation/validate';
import { organisationTexts as t } from '../../texts/en/organisation';
import { organisationPageTexts as page } from '../../texts/en/organisation-page';
import { FileField } from '../../ui/FileField';
import { Said } from '../../ui/Said';
import { Faults } from './Faults';

/**
 * A file from the organisation: looked at here, and then offered like any other.
 *
 * @param opened called once it is offered.
 */
export function OpenFile({ opened }: { opened: () => void }) {
  const faults = useSignal<readonly Fault[]>([]);
  const said = useSignal('');
  const open = async (file: File) => {
    const read = await readPackFile(file);
    said.value = '';
    faults.value = 'faults' in read ? read.faults : [];
    if ('faults' in read) return;
    const known = { ...read, fingerprint: await fingerprintOf(read.pack), from: 'file' as const };
    await offerPack(known).then(
      (isNew) => {
        if (isNew) opened();
        else said.value = page.fileUsed;
      },
      () => {
        said.value = t.offer.failed;
      },
    );
  };
  return (
    <section class="stack tight" aria-labelledby="open-file">
      <h2 id="open-file">{page.fileTitle}</h2>
      <p>{page.fileLead}</p>
      <FileField id="organisation-file" label={page.file} accept={packFiles} take={open} />
      <Said text={said.value} />
      {faults.value.length > 0 && <Faults lead={page.fileRefused} faults={faults.value} />}
    </section>
  );
}
