import { type Country, countries, type Work as Kind, works } from '../../guidance/place';
import { rules } from '../../guidance/rule';
import { changeSettings } from '../../settings/store';
import { workTexts as t } from '../../texts/en/work';
import { Choices } from '../../ui/Choices';
import { useSettings } from '../../ui/useSettings';
import { PageHeading } from '../app/PageHeading';
import { Official } from '../modes/Official';
import { ShiftField } from '../modes/Shift';
import { Supporting } from '../modes/Supporting';
import { OrganisationLine, SuggestedBody } from '../organisation/Suggested';

/** About the worker's work: whose guidance fits, the rule at work, and times that are different. */
export function Work() {
  const settings = useSettings().value;
  if (!settings) return <PageHeading text={t.title} />;
  const { place, rule } = settings;
  return (
    <>
      <PageHeading text={t.title} />
      <p>{t.lead}</p>
      <section class="stack" aria-labelledby="place">
        <h2 id="place">{t.placeTitle}</h2>
        <label class="field">
          {t.country}
          <select
            autocomplete="off"
            value={place.country}
            onChange={({ currentTarget }) => {
              const country = currentTarget.value as Country;
              changeSettings((s) => ({ ...s, place: { ...s.place, country } }));
            }}
          >
            {countries.map((id) => (
              <option key={id} value={id}>
                {t.countries[id]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t.work}
          <select
            autocomplete="off"
            value={place.work}
            onChange={({ currentTarget }) => {
              const work = currentTarget.value as Kind;
              changeSettings((s) => ({ ...s, place: { ...s.place, work } }));
            }}
          >
            {works.map((id) => (
              <option key={id} value={id}>
                {t.works[id]}
              </option>
            ))}
          </select>
        </label>
        <SuggestedBody />
      </section>
      <section class="stack tight">
        <Choices
          title={t.ruleTitle}
          name="rule"
          options={rules.map((value) => ({ value, label: t.rules[value] }))}
          chosen={[rule]}
          choose={(chosen) => changeSettings((s) => ({ ...s, rule: chosen }))}
        />
        <p class="soft small">{t.ruleNote}</p>
      </section>
      <OrganisationLine />
      <section class="stack" aria-labelledby="modes">
        <h2 id="modes">{t.modesTitle}</h2>
        <p>{t.modesLead}</p>
        <Supporting />
        <ShiftField shift={settings.shift} />
        <Official official={settings.official} />
      </section>
    </>
  );
}
