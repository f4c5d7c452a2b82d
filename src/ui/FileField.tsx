import './file-field.css';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** Kinds of file that the browser offers first; any other may still be chosen. */
  accept?: string;
  take: (file: File) => void;
}

/** A file to choose. The same one may be chosen again, mended perhaps. */
export const FileField = ({ id, label, hint, accept, take }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint && (
      <p class="small soft" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <input
      id={id}
      type="file"
      accept={accept}
      aria-describedby={hint && `${id}-hint`}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) take(file);
        currentTarget.value = '';
      }}
    />
  </div>
);
