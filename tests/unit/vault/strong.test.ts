import { expect, test } from 'vitest';
import { newPhrase } from '@/vault/phrase';
import { weakness } from '@/vault/strong';

test.each([
  ['', 'short'],
  ['  elevenchars  ', 'short'],
  ['aaaaaaaaaaaa', 'easy'],
  ['121212121212', 'easy'],
  ['a a a a a a a a', 'easy'],
  ['twelve chars', undefined],
  ['кошка на окне', undefined],
])('“%s”: %s', (passphrase, expected) => {
  expect(weakness(passphrase)).toBe(expected);
});

test('six words of ours are always good enough', () => {
  for (let time = 0; time < 500; time++) expect(weakness(newPhrase())).toBeUndefined();
});
