import type { Modes } from '../../modes/modes';
import { changeSettings } from '../../settings/store';
import { sites } from '../../sites';
import { modesTexts as t } from '../../texts/en/modes';
import { Choices } from '../../ui/Choices';
import { Switch } from '../../ui/Switch';
import { toggled } from '../../ui/toggled';
import { HoursField, usualHours } from './HoursField';

const change = (with_: (official: Modes['official']) => Partial<Modes['official']>) =>
  changeSettings((s) => ({ ...s, official: { ...s.official, ...with_(s.official) } }));

/** The worker runs an official account: on which sites, and at which hours. */
export const Official = ({ official }: { official: Modes['official'] }) => {
  const { sites: chosen, hours } = official;
  return (
    <section class="sheet stack tight columns" aria-labelledby="official">
      <h3 id="official">{t.officialTitle}</h3>
      <p class="small">{t.officialLead}</p>
      <Choices
        title={t.officialSites}
        name="official"
        many
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
        choose={(id) => change((now) => ({ sites: toggled(now.sites, id) }))}
      />
      {chosen.length > 0 && (
        <Switch
          label={t.hoursOn}
          on={hours !== null}
          press={() => change((now) => ({ hours: now.hours ? null : usualHours }))}
        />
      )}
      {chosen.length > 0 && hours && (
        <HoursField
          name="official"
          hours={hours}
          change={(with_) => change((now) => ({ hours: now.hours && with_(now.hours) }))}
        />
      )}
    </section>
  );
};
