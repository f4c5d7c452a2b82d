import type { Signal } from '@preact/signals';
import { common } from '../../texts/en/common';
import { takeFocus } from '../../ui/take-focus';

/**
 * For password managers, which file a passphrase under a name. A person has no use for it.
 */
export const NameForManagers = () => (
  <input type="text" name="username" autocomplete="username" value={common.name} readOnly hidden />
);

/**
 * Those that the types don't know, or not beside each other. Chromium writes what stands in a text
 * field to the profile, for the next start, unless it may not be completed; in a password field never.
 */
const attributes = (shown: boolean, isNew: boolean) => ({
  type: shown ? 'text' : 'password',
  autocomplete: shown ? 'off' : isNew ? 'new-password' : 'current-password',
  autocorrect: 'off',
  writingsuggestions: 'false',
});

interface Props {
  id: string;
  label: string;
  value: Signal<string>;
  /** Whether the letters can be read. */
  shown: boolean;
  isNew?: boolean;
  describedBy?: string;
  invalid?: boolean;
  takesFocus?: boolean;
  typed?: () => void;
}

/** A field for a passphrase. Pasting is fine, and nothing that is typed here is sent to be spelled. */
export const PassphraseField = (props: Props) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    <input
      id={props.id}
      ref={props.takesFocus ? takeFocus : null}
      autocapitalize="none"
      spellcheck={false}
      {...(attributes(props.shown, props.isNew ?? false) as object)}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid ?? false}
      value={props.value.value}
      onInput={({ currentTarget }) => {
        props.value.value = currentTarget.value;
        props.typed?.();
      }}
    />
  </div>
);
