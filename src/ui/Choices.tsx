import './choices.css';

interface Props<Value extends string> {
  title: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  choose: (value: Value) => void;
  many?: boolean;
  /** Takes a single answer back; a radio button can't do that by itself. */
  clear?: { label: string; press: () => void };
}

/** A question with a few answers. None is required and none is chosen beforehand. */
export const Choices = <Value extends string>(props: Props<Value>) => (
  <fieldset class="choices">
    <legend>{props.title}</legend>
    {props.options.map(({ value, label }) => (
      <label key={value}>
        <input
          autocomplete="off"
          type={props.many ? 'checkbox' : 'radio'}
          name={props.name}
          checked={props.chosen.includes(value)}
          onChange={() => props.choose(value)}
        />
        {label}
      </label>
    ))}
    {!props.many && props.clear && props.chosen.length > 0 && (
      <div>
        <button type="button" class="plain" onClick={props.clear.press}>
          {props.clear.label}
        </button>
      </div>
    )}
  </fieldset>
);
