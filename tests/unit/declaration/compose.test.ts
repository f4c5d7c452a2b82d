import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers,
  firstQuestions,
  moreQuestions,
  questionIds,
  questions,
} from '@/declaration/choices';
import { composeDeclaration, type Draft, emptyDraft } from '@/declaration/compose';

const opening =
  'I want to let you know about a link I have with someone. Can we talk about how to handle it?';
const closing = 'I will tell you who this is in person or in our work system.';
const compose = (part: Partial<Draft>) => composeDeclaration({ ...emptyDraft, ...part });

test('with nothing chosen it still opens the talk, and names no one', () => {
  expect(composeDeclaration(emptyDraft)).toBe(`${opening}\n\n${closing}`);
});

test('it says what was chosen, in order, and no more', () => {
  const answers: Answers = {
    help: ['plan', 'person'],
    done: ['waiting', 'policy'],
    link: ['soon'],
    online: ['offline'],
  };
  expect(compose({ answers })).toBe(
    [
      opening,
      '',
      'Their link to our service: They may use it soon.',
      'Online: No, we only know each other offline.',
      'What I have done: I have not accepted; I told them about our policy.',
      'What would help: A plan that we agree; Support for the person, too.',
      '',
      closing,
    ].join('\n'),
  );
});

test('day, own words and the worker’s own name have their places', () => {
  const text = compose({
    me: { name: ' Ada ', role: '', team: 'North team' },
    noticed: '2026-11-22',
    answers: { support: ['sometimes'] },
    more: '  It is a small village.\n\nWe all know each other. ',
  });
  expect(text).toBe(
    [
      opening,
      '',
      'I noticed this on 22 November 2026.',
      'Do I support them now: Sometimes.',
      '',
      'It is a small village.\n\nWe all know each other.',
      '',
      closing,
      '',
      'Ada\nNorth team',
    ].join('\n'),
  );
});

test.each(['', '2026-02-30', '22/11/2026', 'x'])('%j is no day, and left out', (noticed) => {
  expect(compose({ noticed })).toBe(`${opening}\n\n${closing}`);
});

test('only our own words get into it, whatever is chosen', () => {
  const lines = new Map<string, string[]>(
    questionIds.map((id) => [questions[id].label, Object.values<string>(questions[id].options)]),
  );
  const answers = fc.dictionary(
    fc.constantFrom(...questionIds),
    fc.array(fc.oneof(fc.string(), fc.constantFrom('uses', 'family', '__proto__', 'toString'))),
  ) as fc.Arbitrary<Answers>;
  fc.assert(
    fc.property(answers, (chosen) => {
      const text = compose({ answers: chosen });
      for (const line of text.split('\n').slice(2, -2).filter(Boolean)) {
        const [label = '', said = ''] = [line.split(': ', 1)[0], line.replace(/^.*?: /, '')];
        const known = lines.get(label) ?? [];
        for (const part of said.slice(0, -1).split('; ')) expect(known).toContain(part);
      }
    }),
  );
});

describe('the questions', () => {
  test('are asked in two parts, and none is lost', () => {
    expect(firstQuestions).toHaveLength(4);
    expect([...firstQuestions, ...moreQuestions].toSorted()).toEqual(questionIds.toSorted());
  });

  test('ask no one’s name, and nothing about faith or union', () => {
    expect(JSON.stringify(questions)).not.toMatch(/name|church|mosque|temple|faith|union|party/i);
  });

  test('no option holds a separator of ours', () => {
    for (const id of questionIds) {
      for (const option of Object.values(questions[id].options)) expect(option).not.toMatch(/[;:]/);
    }
  });
});
