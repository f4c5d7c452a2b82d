import { wordlist } from '@scure/bip39/wordlists/english.js';

const words = new Set(wordlist);

/**
 * A passphrase as it counts. The same letters are the same, however a keyboard composes them, and
 * spaces around them don't count. Six words of our own making count the same with a capital, with
 * dashes or with more spaces: they are copied from paper, by people in a hurry.
 */
export function asTyped(passphrase: string): string {
  const typed = passphrase.normalize('NFKC').trim();
  const ours = typed.toLowerCase().split(/[\s-]+/);
  return ours.length === 6 && ours.every((word) => words.has(word)) ? ours.join(' ') : typed;
}
