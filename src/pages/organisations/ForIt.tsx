import { useSignal } from '@preact/signals';
import { saveFile } from '../../log/out/save';
import {
  bytesOf,
  type PolicyFileId,
  policyFileIds,
  policyFiles,
} from '../../organisation/policies';
import { policyOf } from '../../organisation/policies/policy';
import { organisationsTexts } from '../../texts/en/organisations';
import { Said } from '../../ui/Said';
import { Tick } from '../../ui/Tick';
import { change, checked, draft } from './draft';
import { IdField } from './IdField';
import { badIds } from './ids';

const t = organisationsTexts.it;

/** What people in IT need: a word on choice before anything else, ids, and a file for each platform. */
export const ForIt = () => (
  <section class="stack tight" aria-labelledby="for-it">
    <h2 id="for-it">{t.title}</h2>
    <p>{t.lead}</p>
    <p>
      {t.windows} {t.tried}
    </p>
    <div class="note stack tight">
      <h3>{t.choice}</h3>
      <p>{t.choiceLead}</p>
      <ul>
        {t.choiceWhy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
    <Tick
      on={draft.value.allow}
      label={t.allow}
      change={(allow) => change({ allow })}
      id="allow"
      describedBy="allow-more"
    />
    <p class="small soft" id="allow-more">
      {t.allowMore}
    </p>
    <h3>{t.ids}</h3>
    <p>{t.idsLead}</p>
    <IdField id="chrome" />
    <IdField id="edge" />
    <IdField id="firefox" />
    <h3>{t.files}</h3>
    <Files />
  </section>
);

function Files() {
  const said = useSignal('');
  const found = checked.value;
  const { ids, allow } = draft.value;
  if ('faults' in found || badIds(ids).length > 0) return <p>{t.notYet}</p>;
  const save = (id: PolicyFileId) => {
    const file = policyFiles[id];
    saveFile(file.name, bytesOf(file, policyOf(found.pack, ids, allow)), file.type);
    said.value = t.saved(file.name);
  };
  return (
    <>
      <ul class="files">
        {policyFileIds.map((id) => (
          <li key={id}>
            <p id={`where-${id}`}>{t.where[id]}</p>
            <button type="button" aria-describedby={`where-${id}`} onClick={() => save(id)}>
              {t.save(policyFiles[id].name)}
            </button>
          </li>
        ))}
      </ul>
      <Said text={said.value} />
    </>
  );
}
