import { expect, test } from 'vitest';
import { daysSince } from '@/log/backup/last';

test('whole days of the calendar, and never less than none', () => {
  const now = new Date(2026, 10, 22, 0, 30);
  expect(daysSince('2026-11-22', now)).toBe(0);
  expect(daysSince('2026-11-21', now)).toBe(1);
  // Over a change of the clocks.
  expect(daysSince('2026-10-20', now)).toBe(33);
  expect(daysSince('2027-01-01', now)).toBe(0);
});
