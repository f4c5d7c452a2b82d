import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { tellTexts as t } from '../../texts/en/tell';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** `YYYY-MM-DD`, or empty. */
  day: string;
  set: (day: string) => void;
  /** Days that one press fills in. */
  quick?: readonly { label: string; day: string }[];
}

/**
 * Whether each day in a form is a whole one or left out. One that is not says so itself, and gets the
 * focus: of a year that is half typed the browser gives no value, and it would be dropped silently.
 */
export function daysAreFine({ currentTarget }: SubmitEvent): boolean {
  const form = currentTarget as HTMLFormElement;
  if (form.checkValidity()) return true;
  form.querySelector<HTMLElement>('input:invalid')?.focus();
  return false;
}

/** A day that may be left out. */
export function DayField({ id, label, hint, day, set, quick = [] }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const fault = useSignal(false);
  const settle = () => {
    if (field.current?.validity.valid) fault.value = false;
  };
  useEffect(settle, [day]);
  const clear = () => {
    set('');
    // What is half typed is no day, so that nothing changed for it.
    if (field.current) field.current.value = '';
    settle();
    // The button goes; the field it belongs to is still there.
    field.current?.focus();
  };
  return (
    <div class="field day">
      <label for={id}>{label}</label>
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class="row">
        <input
          autocomplete="off"
          ref={field}
          id={id}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          aria-describedby={hint ? `${id}-hint ${id}-fault` : `${id}-fault`}
          aria-invalid={fault.value}
          value={day}
          onInput={(event) => {
            set(event.currentTarget.value);
            settle();
          }}
          onBlur={(event) => event.currentTarget.checkValidity()}
          onInvalid={() => {
            fault.value = true;
          }}
        />
        {quick.map((each) => (
          <button
            type="button"
            key={each.label}
            aria-label={t.after.quick(each.label, label)}
            onClick={() => set(each.day)}
          >
            {each.label}
          </button>
        ))}
        {(day || fault.value) && (
          <button type="button" class="plain" aria-label={t.leaveOut(label)} onClick={clear}>
            {t.clearDay}
          </button>
        )}
      </div>
      <p id={`${id}-fault`} role="alert" class={fault.value ? 'note warm' : ''}>
        {fault.value && t.notADay}
      </p>
    </div>
  );
}
