import { useSignal } from '@preact/signals';
import { lockTexts } from '../../texts/en/lock';
import { lockPageTexts as t } from '../../texts/en/lock-page';
import { lockSurely } from '../../vault/auto-lock';
import { AutoLock } from './AutoLock';
import { SetForm } from './SetForm';
import { TakeOffForm } from './TakeOffForm';

/** What can be done while there is a passphrase, and it is open. */
export function HasPassphrase({ say }: { say: (words: string) => void }) {
  const open = useSignal<'change' | 'off' | undefined>(undefined);
  const show = (what: 'change' | 'off' | undefined) => () => {
    open.value = what;
    say('');
  };
  const after = (words: string) => () => {
    open.value = undefined;
    say(words);
  };
  return (
    <>
      <div>
        <button type="button" class="main" onClick={() => lockSurely().then(() => say(''))}>
          {lockTexts.lockNow}
        </button>
      </div>
      <AutoLock />
      {open.value === 'change' && (
        <SetForm hasOne done={after(t.changed)} cancel={show(undefined)} />
      )}
      {open.value === 'off' && <TakeOffForm done={after(t.isOff)} cancel={show(undefined)} />}
      {!open.value && (
        <div class="row">
          <button type="button" onClick={show('change')}>
            {t.changeStart}
          </button>
          <button type="button" onClick={show('off')}>
            {t.offStart}
          </button>
        </div>
      )}
    </>
  );
}
