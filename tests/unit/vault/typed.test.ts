import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPhrase } from '@/vault/phrase';
import { asTyped } from '@/vault/typed';

test('six words of ours, as people type them from paper', () =>
  fc.assert(
    fc.property(fc.constantFrom(' ', '  ', '-', ' - ', '\n'), fc.boolean(), (between, capital) => {
      const phrase = newPhrase();
      const typed = phrase.split(' ').join(between);
      expect(asTyped(capital ? typed.toUpperCase() : ` ${typed}. `.replace('.', ''))).toBe(phrase);
    }),
  ));

test.each([
  'Correct Horse battery staple',
  'six words that ARE not ours',
  'abandon ability able about above absent absorb',
  'abandon-ability-able-about-Above',
])('what somebody made up counts letter by letter: %s', (own) => {
  expect(asTyped(own)).toBe(own);
  expect(asTyped(own.toUpperCase())).not.toBe(own);
});

test('however a keyboard composes them', () => {
  expect(asTyped(' cafe\u0301 au lait ')).toBe('caf\u00e9 au lait');
});
