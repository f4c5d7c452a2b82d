import { useSignal } from '@preact/signals';
import { faultLine } from '../../organisation/fault-line';
import { largest, packFiles, readPackFile } from '../../organisation/read-file';
import type { Fault } from '../../organisation/validate';
import { organisationsTexts } from '../../texts/en/organisations';
import { FileField } from '../../ui/FileField';
import { type Done, JustDone } from '../../ui/JustDone';
import { draft, draftFrom, emptyDraft, setDraft } from './draft';

const t = organisationsTexts.open;

/** What a file holds, whatever it is; nothing where it can't be read at all. */
async function rawOf(file: Blob): Promise<object | undefined> {
  if (file.size > largest) return undefined;
  try {
    const value: unknown = JSON.parse(await file.text());
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

interface Refused {
  faults: readonly Fault[];
  /** What can be put into the form all the same, to be mended there. */
  raw: object | undefined;
}

/** Opens a pack to change it, and empties the form. Both have a way back. */
export function OpenPack() {
  const done = useSignal<Done | undefined>(undefined);
  const refused = useSignal<Refused | undefined>(undefined);

  const replace = (next: typeof draft.value, said: string) => {
    const before = draft.value;
    setDraft(next);
    refused.value = undefined;
    const undo = () => {
      setDraft(before);
      done.value = { said: organisationsTexts.save.stays };
    };
    done.value = { said, undo };
  };
  const open = async (file: File) => {
    const [read, raw] = await Promise.all([readPackFile(file), rawOf(file)]);
    if ('pack' in read) replace(draftFrom(read.pack, draft.value), t.done(read.pack.organisation));
    else {
      done.value = undefined;
      refused.value = { faults: read.faults, raw };
    }
  };
  return (
    <section class="stack tight" aria-labelledby="open-pack">
      <h2 id="open-pack">{t.title}</h2>
      <FileField id="pack-file" label={t.file} accept={packFiles} take={open} />
      <div class="row">
        <button type="button" onClick={() => replace(emptyDraft, organisationsTexts.cleared)}>
          {organisationsTexts.clear}
        </button>
      </div>
      <JustDone last={done.value} />
      {refused.value && (
        <RefusedFile
          {...refused.value}
          anyway={(raw) => replace(draftFrom(raw, draft.value), t.part)}
        />
      )}
    </section>
  );
}

const RefusedFile = ({ faults, raw, anyway }: Refused & { anyway: (raw: object) => void }) => (
  <div class="note warm stack tight" role="alert">
    <p>{t.refused}</p>
    <ul>
      {faults.map((fault) => (
        <li key={faultLine(fault)}>
          <bdi>{faultLine(fault)}</bdi>
        </li>
      ))}
    </ul>
    <p>{t.same}</p>
    {raw && (
      <div>
        <button type="button" onClick={() => anyway(raw)}>
          {t.anyway}
        </button>
      </div>
    )}
  </div>
);
