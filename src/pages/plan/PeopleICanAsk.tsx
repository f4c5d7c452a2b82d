import { people } from '../../plan/people';
import { lockTexts } from '../../texts/en/lock';
import { peopleTexts as t } from '../../texts/en/people';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { goTo } from '../app/route';
import { LockedLine } from '../lock/LockedLine';
import { Unlocked } from '../lock/Unlocked';
import { PeopleList } from './PeopleList';

interface Props {
  /** Opens the page on which the list is written. */
  edit?: () => void;
}

/** Who else there is: no secret, and always shown. */
const others = <p class="small soft">{t.none}</p>;

/** Who the worker can turn to, in their own words, and who else there is. */
export const PeopleICanAsk = ({ edit }: Props) => (
  <section class="stack tight" aria-labelledby="people-to-ask">
    <h2 id="people-to-ask">{t.title}</h2>
    <Unlocked
      instead={
        <>
          <LockedLine says={lockTexts.seePeople} unlock={edit} />
          {others}
        </>
      }
      damaged={others}
    >
      <Mine edit={edit ?? (() => goTo('/plan'))} />
    </Unlocked>
  </section>
);

/** Should the list not be readable, who else there is is still shown. */
const readPeople = () => people.read().catch(() => []);

function Mine({ edit }: Required<Props>) {
  const list = useLoaded(readPeople, onChanged).value;
  if (!list) return null;
  return (
    <>
      {list.length > 0 && <PeopleList list={list} />}
      {others}
      <div>
        <button type="button" class="plain" onClick={edit}>
          {list.length > 0 ? t.change : t.add}
        </button>
      </div>
    </>
  );
}
