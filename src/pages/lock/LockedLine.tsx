import { useSignal } from '@preact/signals';
import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { lockTexts as t } from '../../texts/en/lock';

/** The form that asks for the passphrase, where there is room for it: the popup does without. */
export const AskHere = createContext<ComponentType<{ takesFocus?: boolean }> | undefined>(
  undefined,
);

interface Props {
  /** What would stand here: "Unlock to see your plan." */
  says: string;
  /** Goes where it can be unlocked. Without it the passphrase is asked for here, if it can be. */
  unlock?: (() => void) | undefined;
}

/** Stands in place of a piece of a page that is locked. */
export function LockedLine({ says, unlock }: Props) {
  const asking = useSignal(false);
  const Form = useContext(AskHere);
  const press =
    unlock ??
    (() => {
      asking.value = true;
    });
  return (
    <div class="sheet stack tight">
      <p>{says}</p>
      {asking.value && Form ? (
        <Form takesFocus />
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
