import type { Found, Records } from './records';

/** What is kept, sorted into what can be read and what can't. */
export interface Reading<Value> {
  value: Value;
  /** As it was found. */
  unreadable: readonly unknown[];
}

const recordOf = (name: string) => `${name}, unreadable`;
/** The records in which unreadable things of this name were set aside. */
export const isSetAside = (name: string, id: string): boolean =>
  id === recordOf(name) || id.startsWith(`${recordOf(name)} `);

/**
 * Sets aside what can't be read, each in a record of its own: it is still the worker's.
 *
 * @returns where it is now.
 */
export async function setAside(
  records: Records,
  name: string,
  what: readonly unknown[],
): Promise<Found[]> {
  const aside: Found[] = [];
  for (const value of what) {
    let id = recordOf(name);
    for (let next = 2; (await records.get('own', id)) !== undefined; next++)
      id = `${recordOf(name)} ${next}`;
    records.put('own', id, value);
    aside.push({ id, value });
  }
  return aside;
}

/** The words in something that can't be read, so that the worker sees what it was. */
export function wordsIn(value: unknown): string {
  const words = (part: unknown): string[] => {
    if (typeof part === 'string') return part.trim() ? [part.trim()] : [];
    return typeof part === 'object' && part !== null ? Object.values(part).flatMap(words) : [];
  };
  return words(value).join(', ');
}
