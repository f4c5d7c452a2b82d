import type { Ids } from '../../organisation/policies/policy';
import { organisationsTexts } from '../../texts/en/organisations';
import { AddressField } from '../../ui/AddressField';
import { change, draft } from './draft';
import { badIds } from './ids';

const t = organisationsTexts.it;

/** Handrail's id in one browser. */
export function IdField({ id }: { id: keyof Ids }) {
  const { ids } = draft.value;
  return (
    <div class="stack pack-field">
      <AddressField
        id={`id-${id}`}
        label={t.id[id]}
        value={ids[id]}
        fault={badIds(ids).includes(id) ? t.badId[id] : ''}
        type={(typed) => change({ ids: { ...ids, [id]: typed.trim() } })}
      />
    </div>
  );
}
