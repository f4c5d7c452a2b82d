import type { Signal } from '@preact/signals';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { Tick } from '../../ui/Tick';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { countDamaged } from '../../vault/count-damaged';

/** How many records can't be opened, as far as that is known. */
export const useDamaged = (): number => useLoaded(countDamaged, onChanged).value ?? 0;

interface Props {
  count: number;
  /** A tick, where they are lost with the key of now: no script can read that of a device out. */
  knows?: Signal<boolean>;
}

/** Said before the key changes: how much is damaged, and what becomes of it. */
export function DamagedHere({ count, knows }: Props) {
  if (count === 0) return null;
  if (!knows) return <p class="note">{t.damagedStays(count)}</p>;
  return (
    <div class="note warm stack tight">
      <p>{t.damagedLost(count)}</p>
      <Tick
        on={knows.value}
        label={t.damagedKnows}
        change={(on) => {
          knows.value = on;
        }}
      />
    </div>
  );
}
