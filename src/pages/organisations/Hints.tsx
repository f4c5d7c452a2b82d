import { bodies } from '../../guidance/bodies';
import { fieldName } from '../../organisation/field-name';
import { regulators } from '../../organisation/pack';
import { knownSites } from '../../sites';
import { organisationsTexts } from '../../texts/en/organisations';
import { packTexts } from '../../texts/en/pack';
import { Choices } from '../../ui/Choices';
import { DayField } from '../tell/DayField';
import { change, draft, type } from './draft';

const t = organisationsTexts.suggest;

/** A regulator, sites and a day: hints, each for the worker to take or leave. */
export function Hints() {
  const { texts, sites } = draft.value;
  const turn = (id: string) =>
    change({ sites: sites.includes(id) ? sites.filter((each) => each !== id) : [...sites, id] });
  return (
    <section class="stack" aria-labelledby="hints">
      <h2 id="hints">{t.title}</h2>
      <div class="stack pack-field">
        <label for="regulator">{fieldName('regulator')}</label>
        <p class="small soft" id="regulator-hint">
          {packTexts.fields.regulator.more}
        </p>
        <select
          autocomplete="off"
          id="regulator"
          aria-describedby="regulator-hint"
          value={texts.regulator ?? ''}
          onChange={({ currentTarget }) => type('regulator', currentTarget.value)}
        >
          <option value="">{t.noRegulator}</option>
          {regulators.map((id) => (
            <option key={id} value={id}>
              {bodies[id].name}
            </option>
          ))}
        </select>
      </div>
      <div class="questions stack tight" id="sites" tabIndex={-1}>
        <Choices
          title={t.sites}
          name="sites"
          many
          options={knownSites.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={sites}
          choose={turn}
        />
        <p class="small soft">{t.sitesMore}</p>
      </div>
      <DayField
        id="reviewDate"
        label={t.review}
        day={texts.reviewDate ?? ''}
        set={(day) => type('reviewDate', day)}
      />
    </section>
  );
}
