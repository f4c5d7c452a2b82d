import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Words that accuse, threaten or forbid. Handrail asks; see promise 9 in docs/architecture.md. */
export const bannedWords =
  /\b(must(?:n['’]t)?|breach\w*|violat\w*|misconduct|forbid\w*|forbidden|prohibit\w*|report(ed)? (you|your|yourself)|disciplin\w*|sanction\w*|punishable|inappropriate\w*|offen[cs]e\w*|illegal\w*|not allowed)\b/i;

const words = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

export const wordCount = (text: string): number => words(text).length;

/** The words that make a text hard: of four syllables and more, or else of three. */
export function longWords(text: string): string[] {
  const all = [...new Set(words(text))];
  const atLeast = (many: number) => all.filter((word) => syllable(word) >= many);
  const longest = atLeast(4);
  return (longest.length ? longest : atLeast(3)).slice(0, 4);
}

const sentences = (text: string): number =>
  Math.max(1, (text.match(/[.?!:](?=\s|$|[”’])|\n/g) ?? []).length);

/**
 * The grade by the Flesch-Kincaid formula: years of school in the USA, so that 5 is an age of 10 to
 * 11. A line break ends a sentence, as in a list.
 */
export const grade = (text: string): number =>
  fleschKincaid({ sentence: sentences(text), word: wordCount(text), syllable: syllable(text) });

/** A title of someone else's may hold any word; in our texts it stands in “quotes”. */
const withoutQuotes = (text: string): string => text.replaceAll(/“[^”]*”/g, '');

/**
 * What is wrong with a text, in words for the person who wrote it; nothing when all is well.
 *
 * @param text plain text; a line break ends a sentence.
 * @param most how many words it may have: one of `limits`.
 */
export function lint(text: string, most: number): string[] {
  const faults: string[] = [];
  const count = wordCount(text);
  if (count > most) faults.push(`${count} words; at most ${most}`);
  const reached = grade(text);
  if (reached > gradeLimit)
    faults.push(`reading grade ${reached.toFixed(1)}; at most ${gradeLimit}`);
  const banned = bannedWords.exec(withoutQuotes(text));
  if (banned) faults.push(`the word “${banned[0]}”`);
  return faults;
}

/**
 * Limits by the place a text has, in words. One grade for all of them; the lines of a list are
 * measured together, since one long word in a line of five would say nothing about how it reads.
 */
export const limits = {
  /** The reminder on the page, and the panel's advice. */
  advice: 25,
  /** The one-line form. */
  line: 18,
  /** A line of a list. */
  item: 30,
  /** Ready words to say. */
  words: 45,
  lead: 40,
  paragraph: 60,
  /** What somebody else says, in our words. */
  says: 60,
} as const;

export const gradeLimit = 5;
