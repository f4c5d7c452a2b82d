import { useSignal } from '@preact/signals';
import { damagedSettings, damageSeen } from '../../settings/store';
import { appTexts } from '../../texts/en/app';
import { useLoaded } from '../../ui/useLoaded';

const t = appTexts.reminders;

/** Says which settings could not be read, until the worker has seen it. */
export function Damaged() {
  const damaged = useLoaded(damagedSettings);
  const seen = useSignal(false);
  if (!damaged.value?.length || seen.value) return null;
  const hide = async () => {
    await damageSeen();
    seen.value = true;
  };
  return (
    <div class="note warm stack tight" role="alert">
      <p>
        {t.damaged} {damaged.value.join(', ')}.
      </p>
      <div>
        <button type="button" onClick={hide}>
          {t.damagedSeen}
        </button>
      </div>
    </div>
  );
}
