import { useSignal } from '@preact/signals';
import { bringBackTexts as t } from '../../texts/en/bring-back';
import { Tick } from '../../ui/Tick';
import { PassphraseField } from '../lock/PassphraseField';

interface Props {
  open: (passphrase: string) => void;
  leave: () => void;
}

/** Asks for the passphrase of a backup. What was wrong stays in the field, so that a slip is found. */
export function OpenFile({ open, leave }: Props) {
  const typed = useSignal('');
  const show = useSignal(false);
  const missing = useSignal(false);
  const submit = (event: Event) => {
    event.preventDefault();
    missing.value = typed.value === '';
    if (typed.value) open(typed.value);
  };
  return (
    <form class="stack tight" onSubmit={submit}>
      <p class="small soft" id="open-hint">
        {t.passphraseHint}
      </p>
      <PassphraseField
        id="open-passphrase"
        label={t.passphrase}
        describedBy="open-hint"
        shown={show.value}
        value={typed}
        takesFocus
      />
      <Tick
        on={show.value}
        label={t.show}
        change={(on) => {
          show.value = on;
        }}
      />
      <p role="alert" class={missing.value ? 'note warm' : ''}>
        {missing.value ? t.none : ''}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {t.open}
        </button>
        <button type="button" onClick={leave}>
          {t.other}
        </button>
      </div>
    </form>
  );
}
