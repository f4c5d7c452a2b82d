import { fileName } from '../../log/out/names';
import { saveFile } from '../../log/out/save';
import { unreadableFile } from '../../log/out/unreadable';
import { takeOutTexts } from '../../texts/en/take-out';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';

const t = takeOutTexts.unreadable;

/** What is damaged, as it is: it is the worker's, though it is little use without its key. */
export function Unreadable() {
  const found = useLoaded(unreadableFile, onChanged).value;
  if (!found?.count) return null;
  const save = () => saveFile(fileName.unreadable(new Date()), found.json, 'application/json');
  return (
    <section class="stack tight no-print" aria-labelledby="unreadable">
      <h2 id="unreadable">{t.title}</h2>
      <p>
        {t.lead(found.count)} {t.more}
      </p>
      <div>
        <button type="button" onClick={save}>
          {t.save}
        </button>
      </div>
    </section>
  );
}
