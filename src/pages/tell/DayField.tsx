import { useRef } from 'preact/hooks';
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

/** A day that may be left out. */
export function DayField({ id, label, hint, day, set, quick = [] }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    set('');
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
          ref={field}
          id={id}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          aria-describedby={hint && `${id}-hint`}
          value={day}
          onInput={(event) => set(event.currentTarget.value)}
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
        {day && (
          <button type="button" class="plain" aria-label={t.leaveOut(label)} onClick={clear}>
            {t.clearDay}
          </button>
        )}
      </div>
    </div>
  );
}
