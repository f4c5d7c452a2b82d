import { privateField } from './private-field';

interface Props {
  id: string;
  label: string;
  value: string;
  /** What is wrong with it, in a sentence; empty when nothing is. */
  fault: string;
  type: (typed: string) => void;
}

/** A field for an address, with what is wrong said under it. Nothing typed is ever lost. */
export const AddressField = ({ id, label, value, fault, type }: Props) => (
  <>
    <label for={id}>{label}</label>
    <input
      id={id}
      type="text"
      inputMode="url"
      autocapitalize="none"
      {...privateField}
      value={value}
      aria-invalid={fault !== ''}
      aria-describedby={`${id}-fault`}
      onInput={(event) => type(event.currentTarget.value)}
    />
    <p id={`${id}-fault`} role="alert" class={fault ? 'note warm' : ''}>
      {fault}
    </p>
  </>
);
