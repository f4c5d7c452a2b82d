import type { Signal } from '@preact/signals';
import { dayKinds } from '../../due/due';
import { dayOf } from '../../reminders/days';
import { tellTexts } from '../../texts/en/tell';
import { DayField } from './DayField';
import { type Days, quickDays } from './days';

const t = tellTexts.after;

/** When the worker told their manager, and when they want to come back to it. */
export const DaysFields = ({ id, days }: { id: string; days: Signal<Days> }) => (
  <>
    <DayField
      id={`${id}-told`}
      label={t.told}
      hint={t.toldHint}
      day={days.value.told}
      quick={days.value.told ? [] : [{ label: t.today, day: dayOf(new Date()) }]}
      set={(told) => {
        days.value = { ...days.value, told };
      }}
    />
    {dayKinds
      .filter((kind) => kind === 'followUp' || days.value.told || days.value.review)
      .map((kind) => (
        <DayField
          key={kind}
          id={`${id}-${kind}`}
          label={kind === 'followUp' && !days.value.told ? t.tellThem : t.days[kind]}
          day={days.value[kind]}
          quick={quickDays(new Date())}
          set={(day) => {
            days.value = { ...days.value, [kind]: day };
          }}
        />
      ))}
  </>
);
