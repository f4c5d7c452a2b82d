import { useSignal } from '@preact/signals';
import { saveFile } from '../../log/out/save';
import type { Pack } from '../../organisation/pack';
import { packFileName } from '../../organisation/policies/slug';
import { faultLine } from '../../organisation/validate';
import { organisationsTexts } from '../../texts/en/organisations';
import { Said } from '../../ui/Said';
import { goTo } from '../app/route';
import { checked } from './draft';

const t = organisationsTexts.save;

/** The pack as a file; before that, each thing that is left to mend leads to its field. */
export function SavePack() {
  const said = useSignal('');
  const found = checked.value;
  const faults = 'faults' in found ? found.faults : [];
  const save = (pack: Pack) => {
    const name = packFileName(pack.organisation);
    saveFile(name, `${JSON.stringify(pack, null, 2)}\n`, 'application/json');
    said.value = t.done(name);
  };
  return (
    <section class="stack tight" aria-labelledby="save-pack">
      <h2 id="save-pack" tabIndex={-1}>
        {t.title}
      </h2>
      <div id="left-to-mend" class="stack tight">
        <p>{faults.length ? t.faults(faults.length) : t.ready}</p>
        {faults.length > 0 && (
          <ul class="mend">
            {faults.map((fault) => (
              <li key={faultLine(fault)}>
                <button
                  type="button"
                  class="plain"
                  onClick={() => document.getElementById(fault.key ?? '')?.focus()}
                >
                  <bdi>{faultLine(fault)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {'pack' in found && (
        <div class="row">
          <button type="button" class="main" onClick={() => save(found.pack)}>
            {t.press}
          </button>
          <button type="button" onClick={() => goTo('/organisation')}>
            {t.try}
          </button>
        </div>
      )}
      <Said text={said.value} />
    </section>
  );
}
