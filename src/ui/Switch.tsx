import type { ComponentChildren } from 'preact';
import './switch.css';

interface Props {
  label: string;
  on: boolean;
  /** Called in the click itself, so that it may be the first to ask the browser for a permission. */
  press: () => void;
  describedBy?: string;
  children?: ComponentChildren;
}

/** A switch with its name beside it; the whole line can be pressed. */
export const Switch = ({ label, on, press, describedBy, children }: Props) => (
  <button
    type="button"
    role="switch"
    class="switch"
    aria-checked={on}
    aria-label={label}
    aria-describedby={describedBy}
    onClick={press}
  >
    <span class="switch-label">{children ?? label}</span>
    <span class="switch-track" aria-hidden="true" />
  </button>
);
