import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { lockTexts } from '../../texts/en/lock';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import './lock.css';
import { Tick } from '../../ui/Tick';
import { tryToOpen, waitAfter } from './open';
import { NameForManagers, PassphraseField } from './PassphraseField';

/** Asks for the passphrase. What was wrong is said, and stays in the field. */
export function UnlockForm({ takesFocus }: { takesFocus?: boolean }) {
  const id = useId();
  const typed = useSignal('');
  const shown = useSignal(false);
  const fault = useSignal('');
  const busy = useSignal(false);
  const wrong = useRef(0);

  const open = async (event: Event) => {
    event.preventDefault();
    if (busy.value) return;
    if (!typed.value) {
      fault.value = t.empty;
      return;
    }
    busy.value = true;
    fault.value = '';
    const opening = await tryToOpen(typed.value);
    if (opening === 'open') {
      typed.value = '';
      // This form is gone in a moment, and the focus must not be lost with it.
      document.getElementById('main')?.focus();
    } else {
      fault.value = opening === 'wrong' ? t.wrong : t.failed;
      wrong.current += 1;
      await new Promise((done) => setTimeout(done, waitAfter(wrong.current)));
    }
    busy.value = false;
  };

  return (
    <form class="stack tight" onSubmit={open} noValidate>
      <NameForManagers />
      <PassphraseField
        id={`passphrase-${id}`}
        label={t.passphrase}
        value={typed}
        shown={shown.value}
        describedBy={`fault-${id}`}
        invalid={fault.value !== ''}
        takesFocus={takesFocus ?? false}
      />
      <Tick
        on={shown.value}
        label={t.show}
        change={(on) => {
          shown.value = on;
        }}
      />
      <p id={`fault-${id}`} role="alert" class={fault.value ? 'note warm' : ''}>
        {fault.value}
      </p>
      <div class="row">
        <button type="submit" class="main" aria-disabled={busy.value}>
          {lockTexts.unlock}
        </button>
        <p role="status" class="soft">
          {busy.value && !fault.value ? t.opening : ''}
        </p>
      </div>
    </form>
  );
}
