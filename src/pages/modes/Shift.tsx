import type { Modes } from '../../modes/modes';
import { changeSettings } from '../../settings/store';
import { modesTexts as t } from '../../texts/en/modes';
import { Switch } from '../../ui/Switch';
import { HoursField, usualHours } from './HoursField';

type Shift = Modes['shift'];

const change = (with_: (shift: Shift) => Partial<Shift>) =>
  changeSettings((s) => ({ ...s, shift: { ...s.shift, ...with_(s.shift) } }));

/** On shift: at some hours, or always on a work device. */
export const ShiftField = ({ shift: { device, hours } }: { shift: Shift }) => (
  <section class="sheet stack tight" aria-labelledby="shift">
    <h3 id="shift">{t.shiftTitle}</h3>
    <p class="small">{t.shiftLead}</p>
    <Switch
      label={t.shiftDevice}
      describedBy="shift-device"
      on={device}
      press={() => change((now) => ({ device: !now.device }))}
    >
      {t.shiftDevice}
      <span class="more small soft" id="shift-device">
        {t.shiftDeviceMore}
      </span>
    </Switch>
    <Switch
      label={t.shiftHoursOn}
      on={hours !== null}
      press={() => change((now) => ({ hours: now.hours ? null : usualHours }))}
    />
    {hours && (
      <HoursField
        name="shift"
        hours={hours}
        change={(with_) => change((now) => ({ hours: now.hours && with_(now.hours) }))}
      />
    )}
  </section>
);
