import './tick.css';

interface Props {
  on: boolean;
  label: string;
  change: (on: boolean) => void;
  id?: string;
  describedBy?: string;
}

/** Something to tick. What is ticked is not kept by the browser (see `private-field.ts`). */
export const Tick = ({ on, label, change, id, describedBy }: Props) => (
  <label class="tick">
    <input
      type="checkbox"
      autocomplete="off"
      id={id}
      checked={on}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => change(currentTarget.checked)}
    />
    {label}
  </label>
);
