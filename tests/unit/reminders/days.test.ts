import { expect, test } from 'vitest';
import { dayOf, endOfDay, monthOf, weekOf } from '@/reminders/days';

test('a week begins on Monday, in the worker’s own calendar', () => {
  expect(weekOf(new Date(2026, 10, 22))).toBe('2026-11-16');
  expect(weekOf(new Date(2026, 10, 16, 23, 59))).toBe('2026-11-16');
  expect(weekOf(new Date(2027, 0, 1))).toBe('2026-12-28');
});

test('days and months are written with two digits', () => {
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
  expect(monthOf(new Date(2026, 8, 30))).toBe('2026-09');
});

test('today ends at midnight, also where clocks change', () => {
  expect(new Date(endOfDay(new Date(2026, 9, 25, 1, 30))).getHours()).toBe(0);
});
