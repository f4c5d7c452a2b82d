import { expect, test } from 'vitest';
import { composeDeclaration, emptyDraft } from '@/declaration/compose';
import { allTexts } from './collect';

/**
 * Every text of the product in one file, so that a change of wording is seen in review as what it
 * is. After a change: `npm run unit -- -u`.
 */
test('every text is as it was when it was last looked at', async () => {
  const lines = [...allTexts].flatMap(([file, texts]) => [
    `## ${file}`,
    '',
    ...texts.map(([path, text]) => `- ${path}: ${text}`),
    '',
  ]);
  expect(lines.length).toBeGreaterThan(1500);
  const whole = [
    ...lines,
    '## a declaration with nothing chosen',
    '',
    composeDeclaration(emptyDraft),
  ];
  await expect(`${whole.join('\n')}\n`).toMatchFileSnapshot('./all-texts.md');
});
