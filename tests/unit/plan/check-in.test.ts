import { expect, test } from 'vitest';
import { inAWeek, inThreeMonths, isCheckInDue } from '@/plan/check-in';

const today = new Date(2026, 10, 22, 15);

test('three months on, at the end of a shorter month too', () => {
  expect(inThreeMonths(today)).toBe('2027-02-22');
  expect(inThreeMonths(new Date(2026, 10, 30))).toBe('2027-02-28');
});

test('a week is a week, on any day of the year', () => {
  for (let day = 0; day < 800; day++) {
    const now = new Date(2026, 0, 1 + day, 12);
    const week = new Date(`${inAWeek(now)}T12:00`);
    expect(Math.round((week.getTime() - now.getTime()) / 86_400_000)).toBe(7);
  }
});

test.each([
  ['', false],
  ['2026-11-23', false],
  ['2026-11-22', true],
  ['2026-01-01', true],
  ['2027-02-22', false],
  // Further off than it was ever set: the clock was set back.
  ['2027-02-23', true],
])('with “%s” as the day to ask, today: %s', (next, due) =>
  expect(isCheckInDue(next, today)).toBe(due),
);
