import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { wordCount } from '../../guidance/lint';
import { fieldName } from '../../organisation/field-name';
import { mostIn } from '../../organisation/wording/faults';
import { organisationsTexts as t } from '../../texts/en/organisations';
import { privateField } from '../../ui/private-field';
import { draft, faultsOf, type TextKey, type } from './draft';

/** So long after the last letter it is checked, in milliseconds: half a sentence is hard to read. */
const pause = 600;

interface Props {
  id: TextKey;
  hint: string;
  /** Wording has room for two sentences, a name or a link for one line. */
  kind: 'words' | 'line' | 'link';
  onFocus?: () => void;
}

/** What is wrong with a field, once its maker has stopped typing. */
function useFaults(id: TextKey): [faults: readonly string[], look: () => void] {
  const text = draft.value.texts[id] ?? '';
  const faults = useSignal<readonly string[]>([]);
  const look = () => {
    // An empty field is no fault while the form is still being filled in.
    faults.value = draft.value.texts[id]?.trim() ? faultsOf(id) : [];
  };
  useEffect(() => {
    const timer = setTimeout(look, pause);
    return () => clearTimeout(timer);
  }, [text, draft.value.texts.organisation]);
  return [faults.value, look];
}

/** One part of the pack, with what is wrong with it said under it. Nothing typed is ever lost. */
export function PackField({ id, hint, kind, onFocus }: Props) {
  const [faults, look] = useFaults(id);
  const field = {
    id,
    value: draft.value.texts[id] ?? '',
    'aria-invalid': faults.length > 0,
    'aria-describedby': `${id}-hint ${id}-faults`,
    onInput: (event: { currentTarget: { value: string } }) => type(id, event.currentTarget.value),
    onBlur: look,
    ...(onFocus && { onFocus }),
  } as const;
  return (
    <div class="stack pack-field">
      <label for={id}>{fieldName(id)}</label>
      <p class="small soft" id={`${id}-hint`}>
        {hint}
      </p>
      {kind === 'words' ? (
        <textarea {...privateField} {...field} rows={3} />
      ) : (
        <input
          {...privateField}
          {...field}
          type="text"
          {...(kind === 'link' && { inputMode: 'url', autocapitalize: 'none' })}
        />
      )}
      {kind === 'words' && field.value.trim() && (
        <p class="small soft">{t.words(wordCount(field.value), mostIn(id))}</p>
      )}
      <div id={`${id}-faults`} role="status">
        {faults.length > 0 && (
          <ul class="note warm small">
            {faults.map((fault) => (
              <li key={fault}>
                <bdi>{fault}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
