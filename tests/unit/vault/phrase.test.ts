import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test, vi } from 'vitest';
import { newPhrase } from '@/vault/phrase';

test('six words of the list, and others each time', () => {
  const phrases = Array.from({ length: 50 }, newPhrase);
  expect(new Set(phrases).size).toBe(50);
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    expect(words).toHaveLength(6);
    for (const word of words) expect(wordlist).toContain(word);
  }
});

test('each of 2048 words is as likely as any other', () => {
  expect(wordlist).toHaveLength(2048);
  expect(new Set(wordlist).size).toBe(2048);
  const seen = new Map<string, number>();
  // Every number that can come up, six at a time.
  const numbers = Array.from({ length: 2 ** 16 }, (_, index) => index);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    const into = array as unknown as Uint16Array;
    into.set(numbers.splice(0, into.length));
    return array;
  });
  while (numbers.length >= 6)
    for (const word of newPhrase().split(' ')) seen.set(word, (seen.get(word) ?? 0) + 1);
  vi.restoreAllMocks();
  // 65 536 is not a multiple of six: four numbers are left over.
  const counts = [...seen.values()];
  expect(seen.size).toBe(2048);
  expect(Math.max(...counts)).toBe(32);
  expect(counts.reduce((sum, count) => sum + count)).toBe(2 ** 16 - 4);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(31);
});
