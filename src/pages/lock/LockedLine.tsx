import { useSignal } from '@preact/signals';
import { lockTexts as t } from '../../texts/en/lock';
import { UnlockForm } from './UnlockForm';

interface Props {
  /** What would stand here: "Unlock to see your plan." */
  says: string;
  /** Goes where it can be unlocked. Without it the passphrase is asked for here. */
  unlock?: (() => void) | undefined;
}

/** Stands in place of a piece of a page that is locked. */
export function LockedLine({ says, unlock }: Props) {
  const asking = useSignal(false);
  const press =
    unlock ??
    (() => {
      asking.value = true;
    });
  return (
    <div class="sheet stack tight">
      <p>{says}</p>
      {asking.value ? (
        <UnlockForm takesFocus />
      ) : (
        <div>
          <button type="button" aria-label={`${t.unlock}: ${says}`} onClick={press}>
            {t.unlock}
          </button>
        </div>
      )}
    </div>
  );
}
