import { describe, expect, test } from 'vitest';
import { bannedWords, grade, gradeLimit } from '@/guidance/lint';
import { allTexts } from './collect';

/** Names and titles are as others gave them. */
const isTheirs = (path: string) => /\b(title|body|name|short)$|\btags /.test(path);

describe.each([...allTexts])('%s', (_file, texts) => {
  test('accuses, threatens and forbids nobody', () => {
    for (const [path, text] of texts)
      if (!isTheirs(path)) expect(text.replaceAll(/“[^”]*”/g, ''), path).not.toMatch(bannedWords);
  });

  test('reads plainly as a whole', () => {
    const ours = texts.filter(([path]) => !isTheirs(path)).map(([, text]) => text);
    if (ours.length) expect(grade(ours.join('\n'))).toBeLessThanOrEqual(gradeLimit);
  });
});
