import { signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { mostPeople, people } from '../../plan/people';
import type { Person } from '../../plan/shapes';
import { common } from '../../texts/en/common';
import { peopleTexts as t } from '../../texts/en/people';
import { type Done, JustDone } from '../../ui/JustDone';
import { useLoaded } from '../../ui/useLoaded';
import { onChanged } from '../../vault/changed';
import { CantRead } from './CantRead';
import { type Begun, begin, PersonForm } from './PersonForm';
import { PersonLine } from './PersonLine';
import { changePeople, putBack, without, withPerson } from './people-list';

/** In this tab's memory alone: it goes from the page when that locks, and is there again after it. */
const open = signal<Begun | undefined>(undefined);

/** Writes the list of people the worker can ask. */
export function PeopleEditor() {
  const list = useLoaded(people.read, onChanged).value;
  const last = useSignal<Done | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!list) return null;

  const show = (what: Begun | undefined) => {
    open.value = what;
    last.value = undefined;
  };
  /** Does a change, and says what came of it. @returns whether it was done. */
  const attempt = async (change: (now: Person[]) => Person[], said: Done): Promise<boolean> => {
    const room = await changePeople(change).catch(() => undefined);
    if (room) last.value = said;
    else
      last.value = { said: room === false ? t.full(mostPeople) : common.storageFailed, warm: true };
    return room === true;
  };
  const keep = async (person: Person, from?: Person) => {
    if (await attempt((now) => withPerson(now, person, from), { said: t.kept }))
      open.value = undefined;
  };
  const remove = (person: Person, at: number) =>
    attempt((now) => without(now, person), {
      said: t.removed(t.roles[person.role]),
      undo: () => attempt((now) => putBack(now, person, at), { said: t.back }),
    });

  return (
    <section class="stack" aria-labelledby="people-editor">
      <h2 id="people-editor" ref={heading} tabIndex={-1}>
        {t.editorTitle}
      </h2>
      <p>{t.editorLead}</p>
      {list.length === 0 && <p class="soft">{t.empty}</p>}
      {list.map((person, at) => (
        <PersonLine
          key={at}
          person={person}
          edit={() => show(begin(person))}
          remove={() => remove(person, at)}
        />
      ))}
      <CantRead of={people} />
      <JustDone last={last.value} />
      {open.value ? (
        <PersonForm
          key={open.value}
          begun={open.value}
          keep={(person) => keep(person, open.value?.from)}
          cancel={() => {
            show(undefined);
            heading.current?.focus();
          }}
        />
      ) : (
        <AddButton full={list.length >= mostPeople} press={() => show(begin())} />
      )}
    </section>
  );
}

const AddButton = ({ full, press }: { full: boolean; press: () => void }) =>
  full ? (
    <p class="soft">{t.full(mostPeople)}</p>
  ) : (
    <div>
      <button type="button" onClick={press}>
        {t.newPerson}
      </button>
    </div>
  );
