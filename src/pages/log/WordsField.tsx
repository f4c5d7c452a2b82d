interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  text: string;
  type: (text: string) => void;
  /** The first box of a form has more room. */
  large?: boolean;
  readOnly?: boolean;
}

/** A box for words. No cloud spelling or writing help: those would send the words away. */
export const WordsField = ({ id, label, hint, text, type, large, readOnly }: Props) => (
  <div class="log-field">
    <label for={id}>{label}</label>
    {hint && (
      <p class="small soft" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <textarea
      id={id}
      rows={large ? 4 : 2}
      aria-describedby={hint && `${id}-hint`}
      autocomplete="off"
      autocapitalize="sentences"
      spellcheck={false}
      {...{ writingsuggestions: 'false' }}
      readOnly={readOnly}
      value={text}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  </div>
);
