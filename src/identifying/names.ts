import { firstNames } from './first-names';
import type { Found } from './found';
import { notNames, starters, titles } from './words';

interface Word {
  from: number;
  to: number;
  /** In lower case, without an ’s or ’m at its end. */
  plain: string;
  capital: boolean;
  /** Begins a sentence, a line or a quotation, where every word has a capital. */
  first: boolean;
  /** Only a space or a dash is between this word and the one before. */
  joined: boolean;
}

/** Letters, and what may stand between them in a name: O’Neill, Jean-Paul. */
const word = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const looksLikeName = /^\p{Lu}.*\p{Ll}/u;
/** An ’s, ’m, ’ve and the like: the word before it is what counts. */
const ending = /['’](?:s|m|d|t|ll|re|ve)$/iu;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const bare = found.replace(ending, '');
    const between = text.slice(end, index);
    const before = words.at(-1);
    const afterTitle = before !== undefined && titles.has(before.plain) && /^\. ?$/.test(between);
    words.push({
      from: index,
      to: index + bare.length,
      plain: bare.toLowerCase(),
      capital: bare.length > 1 && looksLikeName.test(bare),
      first: !afterTitle && (words.length === 0 || /[.!?:…\n“”"‘(•*]/.test(between)),
      joined: afterTitle || (words.length > 0 && between === ' '),
    });
    end = index + found.length;
  }
  return words;
}

/** Words with a capital that follow one another: "Mary Smith", "Yesterday Mary". */
function* runsOf(words: readonly Word[]): Generator<Word[]> {
  let run: Word[] = [];
  for (const each of words) {
    if (run.length && each.capital && each.joined) run.push(each);
    else {
      if (run.length) yield run;
      run = each.capital ? [each] : [];
    }
  }
  if (run.length) yield run;
}

/** The part of a run that looks like a name; nothing when none does. */
function nameIn(run: readonly Word[]): Word[] {
  const [head, next] = run;
  if (head && titles.has(head.plain) && next && !notNames.has(next.plain)) return [...run];
  const known = (each: Word) =>
    notNames.has(each.plain) || (each.first && (starters.has(each.plain) || run.length === 1));
  const from = run.findIndex((each) => !known(each));
  if (from < 0) return [];
  const to = run.findIndex((each, index) => index > from && known(each));
  const name = run.slice(from, to < 0 ? undefined : to);
  // "Yes, Monday" and "Lovely Christmas": what stood first was a word like any other.
  return name.length === 1 && name[0]?.first ? [] : name;
}

/**
 * Finds what looks like a name: a well-known first name, a capital inside a sentence, a title with a
 * name, and two capitals at its start. A word that looked like a name once counts wherever it stands.
 */
export function findNames(text: string): Found[] {
  const words = readWords(text);
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const run of runsOf(words)) {
    const name = nameIn(run);
    const [start, last] = [name[0], name.at(-1)];
    if (!start || !last) continue;
    found.push({ kind: 'name', from: start.from, to: last.to });
    for (const { plain } of name) if (!notNames.has(plain) && !starters.has(plain)) seen.add(plain);
  }
  for (const { plain, capital, from, to } of words) {
    if ((capital && seen.has(plain)) || firstNames.has(plain))
      found.push({ kind: 'name', from, to });
  }
  return found;
}
