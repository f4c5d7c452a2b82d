import { describe, expect, test } from 'vitest';
import type { Entry } from '@/log/entry';
import { byMonth, monthsBefore } from '@/log/months';
import { covered, yearFrom } from '@/log/registration';
import { counted, emptyHistory } from '@/reminders/history';

const entry = (month: string, tags: string[] = []): Entry => ({
  id: `${month} ${tags}`,
  seq: 1,
  month,
  template: 'quick',
  fields: { what: 'x' },
  tags,
});
const now = new Date(2026, 10, 22);

test.each([
  ['2026-11', 0, '2026-11'],
  ['2026-11', 11, '2025-12'],
  ['2026-01', 1, '2025-12'],
  ['2026-12', -1, '2027-01'],
])('%s less %i is %s', (month, count, before) => {
  expect(monthsBefore(month, count)).toBe(before);
});

describe('by month', () => {
  const history = [
    new Date(2026, 10, 3),
    new Date(2026, 10, 20),
    new Date(2026, 9, 7),
    // A Sunday: its week began in October.
    new Date(2026, 10, 1),
  ].reduce(
    (sum, day) => counted(counted(sum, 'post', 'shown', day), 'post', 'left', day),
    emptyHistory,
  );
  const months = byMonth(
    [entry('2026-11'), entry('2026-11'), entry('2025-12'), entry('2020-01')],
    history,
    now,
  );
  const of = (wanted: string) => months.find(({ month }) => month === wanted);

  test('is twelve months, this one last', () => {
    expect(months).toHaveLength(12);
    expect(months.at(-1)?.month).toBe('2026-11');
    expect(months[0]?.month).toBe('2025-12');
  });
  test('counts entries and reminders that were shown, a week by its Monday', () => {
    expect(of('2026-11')).toEqual({ month: '2026-11', entries: 2, reminders: 2 });
    expect(of('2026-10')).toEqual({ month: '2026-10', entries: 0, reminders: 2 });
    expect(of('2025-12')?.entries).toBe(1);
  });
  test('where no counts are kept it gives none, and not nought', () => {
    expect(of('2026-09')?.reminders).toBe(0);
    expect(of('2026-06')?.reminders).toBeUndefined();
  });
});

describe('the year of registration', () => {
  test.each([
    [11, '2026-11'],
    [12, '2025-12'],
    [4, '2026-04'],
    [1, '2026-01'],
  ])('that begins in month %i runs since %s', (begins, from) => {
    expect(yearFrom(begins, now)).toBe(from);
  });
  test('holds what was written on each element since, and nothing of before', () => {
    const entries = [
      entry('2026-05', ['sssc:role', 'nmc:trust']),
      entry('2026-11', ['sssc:role']),
      entry('2026-03', ['sssc:protection']),
      entry('2027-04', ['sssc:protection']),
    ];
    const found = covered(entries, 4, now);
    expect(found).toHaveLength(7);
    expect(found.find(({ tag }) => tag === 'sssc:role')?.months).toEqual(['2026-11', '2026-05']);
    expect(found.find(({ tag }) => tag === 'sssc:protection')?.months).toEqual([]);
  });
});
