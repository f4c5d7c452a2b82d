import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter, isDay, monthsAfter } from '@/declaration/day';
import { longestText, readKeptLines } from '@/declaration/declared';

const line = { id: 3, text: 'Words', state: 'told', told: '2026-11-03', review: '2027-02-03' };

describe('what is kept', () => {
  test('a whole line is read as it is', () => {
    expect(readKeptLines([line, { id: 4, text: '', state: 'to-tell' }])).toEqual({
      declared: [line, { id: 4, text: '', state: 'to-tell' }],
      unreadable: [],
    });
  });

  test.each([
    ['a day that is none', { ...line, review: '2027-02-30' }],
    ['a day of another kind', { ...line, told: 20261103 }],
    ['a state nobody knows', { ...line, state: 'sent' }],
    ['no state', { ...line, state: undefined }],
    ['words that are none', { ...line, text: 7 }],
    ['words without end', { ...line, text: 'x'.repeat(longestText + 1) }],
  ])('%s: the line is set aside, not dropped', (_what, damaged) => {
    const { declared, unreadable } = readKeptLines([damaged, line]);
    expect(declared).toEqual([line]);
    expect(unreadable).toEqual([
      { id: 3, text: typeof damaged.text === 'string' ? damaged.text : undefined },
    ]);
  });

  test('whatever is stored, each line is in one of the two lists', () => {
    const stored = fc
      .tuple(fc.integer(), fc.object({ maxDepth: 1 }))
      .map(([id, rest]) => ({ ...rest, id }));
    fc.assert(
      fc.property(fc.array(stored), (lines) => {
        const { declared, unreadable } = readKeptLines(lines);
        expect(declared.length + unreadable.length).toBe(lines.length);
      }),
    );
  });
});

describe('days', () => {
  test.each(['2026-11-22', '2028-02-29', '2099-12-31'])('%s is one', (day) =>
    expect(isDay(day)).toBe(true),
  );
  test.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '0026-11-22', '2026-11-22T09:00'])(
    '%j is none',
    (day) => expect(isDay(day)).toBe(false),
  );
  test.each([
    [daysAfter('2026-11-22', 14), '2026-12-06'],
    [daysAfter('2026-12-31', 1), '2027-01-01'],
    // Over the change of the clocks.
    [daysAfter('2026-03-28', 2), '2026-03-30'],
    [monthsAfter('2026-11-22', 3), '2027-02-22'],
    [monthsAfter('2026-11-30', 3), '2027-02-28'],
    [monthsAfter('2026-12-31', 2), '2027-02-28'],
  ])('%s', (day, expected) => expect(day).toBe(expected));
});
