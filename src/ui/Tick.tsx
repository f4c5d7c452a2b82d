import type { Signal } from '@preact/signals';

interface Props {
  of: Signal<boolean>;
  label: string;
  /** It was ticked, or not any more. */
  changed?: () => void;
}

/** Something to tick. What is ticked is not kept by the browser (see `private-field.ts`). */
export const Tick = ({ of, label, changed }: Props) => (
  <label class="tick">
    <input
      type="checkbox"
      autocomplete="off"
      checked={of.value}
      onChange={({ currentTarget }) => {
        of.value = currentTarget.checked;
        changed?.();
      }}
    />
    {label}
  </label>
);
