import { tellTexts } from '../../texts/en/tell';
import { privateField } from '../../ui/private-field';
import { change, draft } from './draft';

const t = tellTexts.me;
const fields = ['name', 'role', 'team'] as const;

/** The worker's own name, role and team, for the words alone: none is needed, none is kept. */
export const AboutMe = () => (
  <fieldset class="choices">
    <legend>{t.title}</legend>
    {fields.map((field) => (
      <div class="field" key={field}>
        <label for={`me-${field}`}>{t[field]}</label>
        <input
          id={`me-${field}`}
          type="text"
          {...privateField}
          value={draft.value.me[field]}
          onInput={(event) =>
            change({ me: { ...draft.value.me, [field]: event.currentTarget.value } })
          }
        />
      </div>
    ))}
  </fieldset>
);
