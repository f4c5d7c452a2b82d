import { useSignal } from '@preact/signals';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { Tick } from '../../ui/Tick';
import { takeFocus } from '../../ui/take-focus';
import { tryToChange } from './change-lock';
import { DamagedHere, useDamaged } from './DamagedHere';
import { NameForManagers, PassphraseField } from './PassphraseField';
import { working } from './working';

/** Takes the passphrase off, for who knows it. */
export function TakeOffForm({ done, cancel }: { done: () => void; cancel: () => void }) {
  const present = useSignal('');
  const shown = useSignal(false);
  const fault = useSignal('');
  const damaged = useDamaged();
  const takeOff = async (event: Event) => {
    event.preventDefault();
    fault.value = '';
    const changing = await tryToChange(null, present.value);
    if (changing === 'done') done();
    else if (changing !== 'busy') fault.value = changing === 'wrong' ? t.wrongPresent : t.failed;
  };
  return (
    <form class="sheet stack tight" onSubmit={takeOff} noValidate aria-labelledby="off-title">
      <h2 id="off-title" tabIndex={-1} ref={takeFocus}>
        {t.offTitle}
      </h2>
      <p>{t.offLead}</p>
      <DamagedHere count={damaged} />
      <NameForManagers />
      <PassphraseField id="present" label={t.present} value={present} shown={shown.value} />
      <Tick
        on={shown.value}
        label={t.show}
        change={(on) => {
          shown.value = on;
        }}
      />
      <p role="alert" class={fault.value ? 'note warm' : ''}>
        {fault.value}
      </p>
      <div class="row">
        <button type="submit" class="main" aria-disabled={working.value}>
          {t.off}
        </button>
        <button type="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
