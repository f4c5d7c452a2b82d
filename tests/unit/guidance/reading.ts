import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const words = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

export const wordCount = (text: string): number => words(text).length;

/** Flesch-Kincaid grade (years of school in the USA); 5 is an age of 10 to 11. */
export const grade = (text: string): number =>
  fleschKincaid({
    sentence: Math.max(1, (text.match(/[.?!:](\s|$)/g) ?? []).length),
    word: wordCount(text),
    syllable: syllable(text),
  });
