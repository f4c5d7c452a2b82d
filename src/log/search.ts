import type { Kind } from '../detection/moment';
import type { Entry } from './entry';
import { tagName } from './tags';

/** What to look for. What is empty asks for nothing; what is there must all hold. */
export interface Query {
  words: string;
  tag: string;
  /** `YYYY-MM` */
  month: string;
  /** The id of a template. */
  template: string;
  moment: Kind | '';
}
export const everything: Query = { words: '', tag: '', month: '', template: '', moment: '' };

/** Case, accents and the kind of apostrophe make no difference. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/g, "'").toLowerCase();

/** An entry with its text folded once, so that ten thousand are looked through between two keys. */
export interface Known {
  entry: Entry;
  folded: string;
}

/**
 * Makes entries ready to be looked through.
 *
 * @param before what was made ready already: of an entry that is the same one, nothing is done again.
 */
export function known(entries: readonly Entry[], before: readonly Known[] = []): Known[] {
  const ready = new Map(before.map((each) => [each.entry, each]));
  return entries.map((entry) => ready.get(entry) ?? { entry, folded: fold(textOf(entry)) });
}

/** Not the shape's name: “note” would find every quick note. */
const textOf = ({ fields, tags }: Entry): string =>
  [...Object.values(fields), ...tags.map(tagName)].join('\n');

/** The entries for which all of the query holds, in the order they came in. */
export function find(all: readonly Known[], query: Query): Entry[] {
  const words = fold(query.words).split(/\s+/).filter(Boolean);
  return all
    .filter(
      ({ entry, folded }) =>
        (!query.month || entry.month === query.month) &&
        (!query.template || entry.template === query.template) &&
        (!query.moment || entry.moment === query.moment) &&
        (!query.tag || entry.tags.includes(query.tag)) &&
        words.every((word) => folded.includes(word)),
    )
    .map(({ entry }) => entry);
}
