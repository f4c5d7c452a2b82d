import { asTyped } from './typed';

/** Fewer letters than this are guessed too fast, once somebody has the file or the disk. */
export const shortest = 12;
/** One key held down, or a few in turn, is long and still guessed at once. */
const fewestDifferent = 5;

/**
 * What is wrong with a new passphrase: nothing when all is well. Letters, signs and spaces of any
 * kind; no rules on which, since those make passphrases worse.
 */
export function weakness(passphrase: string): 'short' | 'easy' | undefined {
  const letters = [...asTyped(passphrase)];
  if (letters.length < shortest) return 'short';
  return new Set(letters).size < fewestDifferent ? 'easy' : undefined;
}
