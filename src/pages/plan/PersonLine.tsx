import type { Person } from '../../plan/shapes';
import { common } from '../../texts/en/common';
import { peopleTexts as t } from '../../texts/en/people';

interface Props {
  person: Person;
  edit: () => void;
  remove: () => void;
}

/** One person in the list, with what can be done about the line. */
export const PersonLine = ({ person: { role, name, reach }, edit, remove }: Props) => {
  const who = name ? `${t.roles[role]}, ${name}` : t.roles[role];
  return (
    <article class="sheet stack tight">
      <h3>{t.roles[role]}</h3>
      {name && <p>{name}</p>}
      {reach && <p>{reach}</p>}
      <div class="row">
        <button type="button" aria-label={t.edit(who)} onClick={edit}>
          {t.editShort}
        </button>
        <button type="button" aria-label={t.remove(who)} onClick={remove}>
          {common.remove}
        </button>
      </div>
    </article>
  );
};
