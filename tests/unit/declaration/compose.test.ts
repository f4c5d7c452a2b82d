import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, questionIds, questions } from '@/declaration/choices';
import { composeDeclaration } from '@/declaration/compose';

test('with nothing chosen it still opens the talk, and names no one', () => {
  expect(composeDeclaration({})).toBe(
    'I want to let you know about a link I have with someone. Can we talk about how to handle it?\n\nI will tell you who this is in person or in our work system.',
  );
});

test('it says what was chosen, in order, and no more', () => {
  const text = composeDeclaration({
    help: ['plan', 'person'],
    link: ['soon'],
    online: ['connected'],
  });
  expect(text).toContain(
    [
      'Their link to our service: They may use it soon.',
      'Online: We are connected already.',
      'What would help: A plan that we agree; Support for the person, too.',
    ].join('\n'),
  );
});

test('only our own words get into it, whatever it is given', () => {
  const words = new Set(questionIds.flatMap((id) => Object.values<string>(questions[id].options)));
  const answers = fc.dictionary(
    fc.constantFrom(...questionIds),
    fc.array(fc.oneof(fc.string(), fc.constantFrom('uses', 'family', '__proto__', 'toString'))),
  ) as fc.Arbitrary<Answers>;
  fc.assert(
    fc.property(answers, (chosen) => {
      const lines = composeDeclaration(chosen).split('\n').slice(2, -2).filter(Boolean);
      for (const line of lines) {
        for (const part of line.slice(line.indexOf(': ') + 2, -1).split('; ')) {
          const known = [...words].some((word) => word === part || word.split('; ').includes(part));
          expect(known, line).toBe(true);
        }
      }
    }),
  );
});

test('no question asks who it is, or about faith or union', () => {
  expect(JSON.stringify(questions)).not.toMatch(/name|church|mosque|faith|union/i);
});
