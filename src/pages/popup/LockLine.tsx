import { lockTexts as t } from '../../texts/en/lock';
import { lockSurely } from '../../vault/auto-lock';
import { useLock } from '../lock/useLock';
import { go } from './PopupHome';

/** Whether the log is locked, and the way to change that. Without a passphrase there is nothing to say. */
export function LockLine() {
  const state = useLock();
  if (state !== 'open' && state !== 'locked') return null;
  return (
    <div class="row" role="status">
      <p>{state === 'open' ? t.popupOpen : t.popupLocked}</p>
      {state === 'open' ? (
        <button type="button" onClick={() => lockSurely()}>
          {t.lockNow}
        </button>
      ) : (
        <button type="button" onClick={() => go('/home')}>
          {t.unlock}
        </button>
      )}
    </div>
  );
}
