import { expect, test } from 'vitest';
import { answers } from '@/messages';
import { quietFor, withQuiet } from '@/reminders/quiet';

const now = new Date(2026, 10, 18, 22, 30);
const moment = { site: 'x', kind: 'post' } as const;

test('each choice of the menu is quiet for what it says', () => {
  expect(quietFor('quiet-hour', moment, now)).toEqual({ until: now.getTime() + 3_600_000 });
  expect(quietFor('quiet-today', moment, now)).toEqual({ until: new Date(2026, 10, 19).getTime() });
  expect(quietFor('quiet-month', moment, now)).toEqual({
    until: new Date(2026, 11, 18, 22, 30).getTime(),
  });
  expect(quietFor('quiet-kind', moment, now)).toEqual({ kind: 'post', until: null });
  expect(quietFor('quiet-site', moment, now)).toEqual({ site: 'x', until: null });
});

test('the other answers are not about quiet', () => {
  for (const answer of answers.filter((word) => !word.startsWith('quiet'))) {
    expect(quietFor(answer, moment, now)).toBeUndefined();
  }
});

test('a new choice takes the place of the old one of its scope, and what is over goes', () => {
  const list = [
    { until: now.getTime() + 1 },
    { kind: 'post' as const, until: null },
    { site: 'x', until: now.getTime() - 1 },
  ];
  expect(withQuiet(list, { until: now.getTime() + 5 }, now)).toEqual([
    { kind: 'post', until: null },
    { until: now.getTime() + 5 },
  ]);
});
