import { describe, expect, test } from 'vitest';
import { decide, type Retention, withKept, withMonths, withShown } from '@/log/retention';

const at = (day: string) => new Date(`${day}T10:00`);
const entries = [
  { id: 'a', month: '2024-03' },
  { id: 'b', month: '2025-10' },
  { id: 'c', month: '2025-11' },
  { id: 'd', month: '2026-11' },
];
const year: Retention = { months: 12 };
const twoYears: Retention = { months: 24 };
const ids = (decision: ReturnType<typeof decide>) =>
  'announcement' in decision ? decision.announcement.entries.map(({ id }) => id) : [];

/** As it is once the announcement was on the screen. */
function shown(on: string, from: Retention = year) {
  const decision = decide(from, entries, at(on));
  if (decision.what !== 'announce') throw new Error(decision.what);
  return withShown(from, decision.announcement, at(on));
}

test('off: nothing is ever said or done', () => {
  expect(decide({ months: 0 }, entries, at('2090-01-01'))).toEqual({ what: 'nothing' });
  expect(decide({ ...shown('2026-11-22'), months: 0 }, entries, at('2090-01-01')).what).toBe(
    'nothing',
  );
});

describe('what is old', () => {
  test.each([
    ['2026-11-30', ['a', 'b']],
    ['2026-12-01', ['a', 'b', 'c']],
  ])('on %s: more than twelve whole months', (day, old) => {
    expect(ids(decide(year, entries, at(day)))).toEqual(old);
  });
  test('more than twenty-four', () =>
    expect(ids(decide(twoYears, entries, at('2026-11-22')))).toEqual(['a']));
  test('nothing is', () =>
    expect(decide(year, entries.slice(3), at('2026-11-22'))).toEqual({ what: 'nothing' }));
});

describe('nothing goes unannounced', () => {
  test('turning it on announces, however old the entries are', () => {
    expect(decide(year, entries, at('2026-11-22'))).toMatchObject({
      what: 'announce',
      isNew: true,
      announcement: { before: '2025-11', on: '2026-12-06' },
    });
  });

  test('fourteen days after it was first shown, and not one earlier', () => {
    const now = shown('2026-11-22');
    expect(decide(now, entries, at('2026-11-23'))).toMatchObject({
      what: 'announce',
      isNew: false,
    });
    expect(decide(now, entries, at('2026-12-05')).what).toBe('announce');
    expect(decide(now, entries, at('2026-12-06')).what).toBe('delete');
  });

  test('as long as nobody saw it, its day is put off', () => {
    expect(decide(year, entries, at('2027-06-01'))).toMatchObject({
      what: 'announce',
      isNew: true,
      announcement: { on: '2027-06-15' },
    });
  });

  test('only what was announced goes: not what grew old or was brought back since', () => {
    const back = { id: 'z', month: '2020-01' };
    const decision = decide(shown('2026-11-22'), [...entries, back], at('2026-12-20'));
    expect(decision.what).toBe('delete');
    expect(ids(decision)).toEqual(['a', 'b']);
  });

  test('an entry given a newer month since then stays', () => {
    const changed = entries.map((entry) => ({ ...entry, month: '2026-11' }));
    expect(decide(shown('2026-11-22'), changed, at('2026-12-20'))).toEqual({ what: 'nothing' });
  });

  test('a clock that was ahead: it is announced anew', () => {
    const ahead = shown('2031-01-01');
    expect(decide(ahead, entries, at('2026-11-22'))).toMatchObject({
      what: 'announce',
      isNew: true,
    });
  });

  test('another choice: what was announced under the old one does not go', () => {
    const changed = withMonths(shown('2026-11-22'), 24);
    expect(decide(changed, entries, at('2026-12-20'))).toMatchObject({
      what: 'announce',
      isNew: true,
    });
  });
});

describe('“Keep them”', () => {
  const kept = withKept(shown('2026-11-22'), '2025-11', at('2026-11-22'));
  test('they are not asked about for a year, and then announced first', () => {
    expect(decide(kept, entries, at('2026-11-23'))).toEqual({ what: 'nothing' });
    expect(decide(kept, entries.slice(0, 2), at('2027-11-21'))).toEqual({ what: 'nothing' });
    expect(decide(kept, entries, at('2027-11-22'))).toMatchObject({
      what: 'announce',
      isNew: true,
    });
  });
  test('others are', () => expect(ids(decide(kept, entries, at('2026-12-01')))).toEqual(['c']));
  test('and it lasts when the months are changed', () =>
    expect(decide(withMonths(kept, 24), entries, at('2026-12-01'))).toEqual({ what: 'nothing' }));
});
