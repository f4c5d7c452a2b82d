import { describe, expect, test } from 'vitest';
import { bannedWords, grade, gradeLimit, wordCount } from '@/guidance/lint';
import { dueTexts } from '@/texts/en/due';
import { identifyingTexts } from '@/texts/en/identifying';
import { peopleTexts } from '@/texts/en/people';
import { tellTexts } from '@/texts/en/tell';

/** Every text in a table of texts; what is filled in gets a plain word. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('this', 2))];
  return Object.values(value as object).flatMap(textsIn);
}

/** Too few words to say anything about how they read: a label, a button. */
const short = 8;
/** Longer than a screen of a phone would be a wall. */
const most = 45;

describe.each(Object.entries({ tellTexts, dueTexts, peopleTexts, identifyingTexts }))(
  '%s',
  (_name, texts) => {
    const all = textsIn(texts);
    test.each(all.filter((text) => wordCount(text) >= short))('is plain: %s', (text) => {
      expect(grade(text)).toBeLessThanOrEqual(gradeLimit);
      expect(wordCount(text)).toBeLessThanOrEqual(most);
    });

    test('blames no one, and has no straight quotes', () => {
      for (const text of all) {
        expect(text).not.toMatch(bannedWords);
        expect(text).not.toMatch(/\breport/i);
        expect(text).not.toMatch(/['"]/);
      }
    });
  },
);
