import { lockPageTexts as t } from '../../texts/en/lock-page';
import { Choices } from '../../ui/Choices';
import { Switch } from '../../ui/Switch';
import { useLoaded } from '../../ui/useLoaded';
import {
  idleMinutes,
  idleOf,
  type LockChoices,
  lockChoices,
  stayOpen,
} from '../../vault/auto-lock';
import { onChanged } from '../../vault/changed';

/** When it locks by itself. */
export function AutoLock() {
  const now = useLoaded(lockChoices.read, onChanged).value;
  if (!now) return null;
  const keep = async (part: Partial<LockChoices>) => {
    await lockChoices.change((choices) => ({ ...choices, ...part }));
    if (part.idle) await stayOpen(idleOf({ idle: part.idle }));
  };
  return (
    <section class="stack" aria-labelledby="auto-lock">
      <h2 id="auto-lock">{t.autoTitle}</h2>
      <Choices
        name="idle"
        title={t.idleTitle}
        options={idleMinutes.map((minutes) => ({
          value: String(minutes),
          label: t.idle(minutes),
        }))}
        chosen={[String(now.idle)]}
        choose={(value) => {
          const idle = idleMinutes.find((minutes) => String(minutes) === value);
          if (idle) keep({ idle }).catch(() => undefined);
        }}
      />
      <Switch
        label={t.onHide}
        on={now.onHide}
        press={() => keep({ onHide: !now.onHide }).catch(() => undefined)}
      />
      <p>{t.onClose}</p>
    </section>
  );
}
