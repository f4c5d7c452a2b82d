import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Six of 2048 words are 66 bits: far more than anyone can try, and still easy to write down. */
const count = 6;

/**
 * A phrase of random words, with spaces between them. The list is that of BIP 39: common words, no
 * two of which begin with the same four letters.
 */
export const newPhrase = (): string =>
  // 2048 divides 2^16, so each word is as likely as any other.
  Array.from(
    crypto.getRandomValues(new Uint16Array(count)),
    (random) => wordlist[random % wordlist.length],
  ).join(' ');
