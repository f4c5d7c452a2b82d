import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { saveFile } from '../../log/out/save';
import { faultLine } from '../../organisation/fault-line';
import { fingerprintOf, shortPrint } from '../../organisation/fingerprint';
import type { Pack } from '../../organisation/pack';
import { packFileName } from '../../organisation/policies/slug';
import { organisationPageTexts } from '../../texts/en/organisation-page';
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
      {'pack' in found && <Print pack={found.pack} />}
    </section>
  );
}

/** For staff and people in IT, to compare with the one that Handrail shows them. */
function Print({ pack }: { pack: Pack }) {
  const print = useSignal('');
  useEffect(() => {
    let current = true;
    fingerprintOf(pack).then((whole) => {
      if (current) print.value = shortPrint(whole);
    });
    return () => {
      current = false;
    };
  }, [pack]);
  return print.value ? <p class="small soft">{organisationPageTexts.print(print.value)}</p> : null;
}
