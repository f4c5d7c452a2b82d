import { type Found, foundKinds } from './found';
import { findNames } from './names';
import { patterns } from './patterns';

/** No longer text is looked at in full: a field has a few thousand letters, not a book. */
const longest = 50_000;

const rank = ({ kind }: Found) => foundKinds.indexOf(kind);

/**
 * Finds what could show who somebody is, by how it looks: nothing is known of any person. It takes a
 * few steps for each letter, whatever the text. It misses things, and it is sometimes wrong, so it
 * may only ever be offered as a thought.
 *
 * @returns pieces in the order of the text, none over another.
 */
export function findIdentifying(text: string): Found[] {
  const looked = text.slice(0, longest);
  const all = patterns.flatMap(({ kind, pattern, holds }): Found[] =>
    Array.from(looked.matchAll(pattern))
      .filter(({ 0: match }) => !holds || holds(match))
      .map(({ 0: match, index }) => ({ kind, from: index, to: index + match.length })),
  );
  all.push(...findNames(looked));
  all.sort((a, b) => a.from - b.from || rank(a) - rank(b) || b.to - a.to);
  const found: Found[] = [];
  let end = 0;
  for (const each of all) {
    if (each.from < end) continue;
    found.push(each);
    end = each.to;
  }
  return found;
}
