import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validatePack } from '@/organisation/validate';

/** The lines of a file in `phrases`; after a line that begins with # those for which it goes wrong. */
function linesOf(file: string): { right: string[]; wrong: string[] } {
  const [right = '', wrong = ''] = readFileSync(
    new URL(`phrases/${file}.txt`, import.meta.url),
    'utf8',
  ).split(/^#.*$/m);
  const lines = (text: string) => text.split('\n').filter(Boolean);
  return { right: lines(right), wrong: lines(wrong) };
}
const isRefused = (words: string) =>
  'faults' in validatePack({ handrailPack: 1, organisation: 'Sunrise Care', panelPerson: words });

describe.each(['hostile', 'kind'])('%s words', (file) => {
  const { right, wrong } = linesOf(file);
  const expected = file === 'hostile';

  test('there are many', () => expect(right.length).toBeGreaterThan(100));
  test.each(right)('%s', (words) => expect(isRefused(words)).toBe(expected));
  // What the rules can't do is written down. A rule that learns one of these has it moved up.
  test.each(wrong)('known to go wrong: %s', (words) => expect(isRefused(words)).toBe(!expected));
});
