/** What a policy holds: a pack as plain JSON. It has no other kinds of value. */
export type Value = string | number | readonly Value[] | Values;
export interface Values {
  readonly [key: string]: Value;
}

/** One value of the Windows registry. */
export interface Entry {
  /** The keys under the extension's own key; none for a value at the top. */
  keys: readonly string[];
  name: string;
  value: string | number;
}

/**
 * A pack as registry values: what is nested becomes a key, and a list becomes values named 1, 2, 3,
 * as both families of browser read them. The values of one key stand together.
 */
export function entriesOf(values: Values, keys: readonly string[] = []): Entry[] {
  const own: Entry[] = [];
  const nested: Entry[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'object') own.push({ keys, name, value });
    else nested.push(...entriesOf(isList(value) ? numbered(value) : value, [...keys, name]));
  }
  return [...own, ...nested];
}

const isList = (value: readonly Value[] | Values): value is readonly Value[] =>
  Array.isArray(value);

const numbered = (list: readonly Value[]): Values =>
  Object.fromEntries(list.map((value, index) => [String(index + 1), value]));
