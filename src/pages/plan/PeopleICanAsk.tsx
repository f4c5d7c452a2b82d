import { onChanged } from '../../vault/changed';
import { people } from '../../plan/people';
import { peopleTexts as t } from '../../texts/en/people';
import { useLoaded } from '../../ui/useLoaded';
import { goTo } from '../app/route';

interface Props {
  /** Opens the page on which the list is written. */
  edit?: () => void;
}

/** Should the list not be readable, who else there is is still shown. */
const readPeople = () => people.read().catch(() => []);

/** Who the worker can turn to, in their own words, and who else there is. */
export function PeopleICanAsk({ edit = () => goTo('/plan') }: Props) {
  const list = useLoaded(readPeople, onChanged).value;
  if (!list) return null;
  return (
    <section class="stack tight" aria-labelledby="people-to-ask">
      <h2 id="people-to-ask">{t.title}</h2>
      {list.length > 0 && (
        <ul>
          {list.map(({ role, name, reach }, index) => (
            <li key={index}>
              {t.roles[role]}
              {name && (
                <>
                  {': '}
                  <bdi>{name}</bdi>
                </>
              )}
              {reach && (
                <>
                  {', '}
                  <bdi>{reach}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="small soft">{t.none}</p>
      <div>
        <button type="button" class="plain" onClick={edit}>
          {list.length > 0 ? t.change : t.add}
        </button>
      </div>
    </section>
  );
}
