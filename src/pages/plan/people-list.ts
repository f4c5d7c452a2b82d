import { mostPeople, people } from '../../plan/people';
import type { Person } from '../../plan/shapes';

const placeOf = (list: readonly Person[], { role, name, reach }: Person): number =>
  list.findIndex((other) => other.role === role && other.name === name && other.reach === reach);

/** The list with a person in the place of another, or at the end. */
export function withPerson(list: readonly Person[], person: Person, instead?: Person): Person[] {
  const at = instead ? placeOf(list, instead) : -1;
  return at < 0 ? [...list, person] : list.with(at, person);
}

export function without(list: readonly Person[], person: Person): Person[] {
  const at = placeOf(list, person);
  return at < 0 ? [...list] : list.toSpliced(at, 1);
}

/** The list with a person where they stood before. */
export const putBack = (list: readonly Person[], person: Person, at: number): Person[] =>
  list.toSpliced(at, 0, person);

/**
 * Changes the list as it is now, so that a change made in another window stays.
 *
 * @returns whether there was room for it.
 * @throws when it could not be stored.
 */
export async function changePeople(change: (now: Person[]) => Person[]): Promise<boolean> {
  const kept = await people.change((now) => {
    const next = change(now);
    return next.length > Math.max(mostPeople, now.length) ? undefined : next;
  });
  return kept !== undefined;
}
