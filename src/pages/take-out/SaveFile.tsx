import { useSignal } from '@preact/signals';
import { entriesFile, jsonOf } from '../../log/backup/gather';
import type { Entry } from '../../log/entry';
import { markdownOf, oldestFirst } from '../../log/out/markdown';
import { fileName } from '../../log/out/names';
import { saveFile } from '../../log/out/save';
import { takeOutTexts } from '../../texts/en/take-out';
import { Said } from '../../ui/Said';
import { takeFocus } from '../../ui/take-focus';

const t = takeOutTexts.file;

const kinds = {
  markdown: (entries: readonly Entry[], now: Date) =>
    saveFile(fileName.markdown(now), markdownOf(entries, now), 'text/markdown'),
  json: (entries: readonly Entry[], now: Date) =>
    saveFile(
      fileName.json(now),
      jsonOf(entriesFile(oldestFirst(entries), now), 2),
      'application/json',
    ),
};
type Kind = keyof typeof kinds;

/** A file that anyone can read, which is said before it is saved. */
export function SaveFile({ entries }: { entries: readonly Entry[] }) {
  const asked = useSignal<Kind | undefined>(undefined);
  const said = useSignal('');
  const ask = (kind: Kind | undefined) => () => {
    asked.value = kind;
    said.value = '';
  };
  const save = (kind: Kind) => () => {
    const now = new Date();
    kinds[kind](entries, now);
    asked.value = undefined;
    said.value = t.saved(fileName[kind](now));
  };
  return (
    <>
      <div class="row">
        {(Object.keys(kinds) as Kind[]).map((kind) => (
          <button key={kind} type="button" aria-expanded={asked.value === kind} onClick={ask(kind)}>
            {t[kind]}
          </button>
        ))}
      </div>
      {asked.value && (
        <div class="note warm stack tight" tabIndex={-1} ref={takeFocus} key={asked.value}>
          <p>{t.open}</p>
          <div class="row">
            <button type="button" class="main" onClick={save(asked.value)}>
              {t.save}
            </button>
            <button type="button" onClick={ask(undefined)}>
              {t.leave}
            </button>
          </div>
        </div>
      )}
      <Said text={said.value} />
    </>
  );
}
