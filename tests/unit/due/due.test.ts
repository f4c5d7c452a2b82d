import { describe, expect, test } from 'vitest';
import type { Declared } from '@/declaration/declared';
import { done, dueOn, inTwoWeeks, startOf } from '@/due/due';
import { nextTime, soon, standing, withoutAhead } from '@/due/next';
import { dueTimes, sources } from '@/due/sources';
import { defaults } from '@/settings/settings';

const line = (part: Partial<Declared> = {}): Declared => ({
  id: 1,
  text: 'Words',
  state: 'told',
  told: '2026-11-03',
  ...part,
});
const at = (day: string, time: string) => new Date(`${day}T${time}`);

describe('a day is due', () => {
  test('from nine in the morning, by the worker’s own clock', () => {
    const lines = [line({ followUp: '2026-11-22' })];
    expect(dueOn(lines, at('2026-11-21', '23:00'))).toEqual([]);
    expect(dueOn(lines, at('2026-11-22', '08:59:59.999'))).toEqual([]);
    expect(dueOn(lines, at('2026-11-22', '09:00'))).toEqual([
      { line: lines[0], kind: 'followUp', day: '2026-11-22' },
    ]);
    expect(dueOn(lines, at('2027-05-01', '01:00'))).toHaveLength(1);
  });

  test('follow-ups and reviews alike, the oldest first', () => {
    const lines = [
      line({ id: 2, review: '2026-11-20' }),
      line({ followUp: '2026-11-18', review: '2026-11-21' }),
      line({ id: 3, followUp: '2026-12-01' }),
    ];
    expect(
      dueOn(lines, at('2026-11-22', '12:00')).map(({ line, kind }) => [line.id, kind]),
    ).toEqual([
      [1, 'followUp'],
      [2, 'review'],
      [1, 'review'],
    ]);
  });

  test('but not once the worker closed it', () => {
    const closed = line({ state: 'closed', followUp: '2026-11-20', review: '2026-11-20' });
    expect(dueOn([closed], at('2026-11-22', '12:00'))).toEqual([]);
    expect(dueTimes({ lines: [closed], settings: defaults })).toEqual([]);
  });
});

describe('what the worker does about it', () => {
  const now = at('2026-11-22', '12:00');
  const due = (part: Partial<Declared>, kind: 'followUp' | 'review') => ({
    line: line(part),
    kind,
    day: '2026-11-22',
  });

  test('a follow-up is done: its day goes, and nothing else', () => {
    const followUp = '2026-11-22';
    expect(done(due({ followUp, review: '2027-01-01' }, 'followUp'), now)).toEqual(
      line({ review: '2027-01-01' }),
    );
  });

  test('a review is done: it was looked at today', () => {
    expect(done(due({ state: 'agreed', review: '2026-11-22' }, 'review'), now)).toEqual(
      line({ state: 'agreed', reviewed: '2026-11-22' }),
    );
  });

  test('“You wanted to tell your manager”: done means told', () => {
    const { told: _told, ...untold } = line({ state: 'to-tell', followUp: '2026-11-22' });
    expect(done({ line: untold, kind: 'followUp', day: '2026-11-22' }, now)).toEqual({
      ...untold,
      followUp: undefined,
      state: 'told',
      told: '2026-11-22',
    });
    expect(done({ line: untold, kind: 'followUp', day: '2026-11-22' }, now)).not.toHaveProperty(
      'followUp',
    );
  });

  test('in two weeks', () => {
    expect(inTwoWeeks(due({ followUp: '2026-11-01' }, 'followUp'), now).followUp).toBe(
      '2026-12-06',
    );
  });
});

describe('when the alarm rings', () => {
  const now = 1_000_000;
  const times = [
    { key: 'past', at: now - 1, announce: true },
    { key: 'next', at: now + 500_000, announce: true },
    { key: 'later', at: now + 900_000, announce: true },
  ];

  test('in a minute, while something is due of which nothing was said', () => {
    expect(nextTime(times, [], now)).toBe(now + soon);
    expect(soon).toBeGreaterThanOrEqual(60_000);
  });
  test('and another look does not put that off', () => {
    expect(nextTime(times, [], now, now + 1000)).toBe(now + 1000);
    // One that should have rung, and one that is too far off, count for nothing.
    expect(nextTime(times, [], now, now - 1)).toBe(now + soon);
    expect(nextTime(times, [], now, now + 500_000)).toBe(now + soon);
  });
  test('then at the next time', () => expect(nextTime(times, ['past'], now)).toBe(now + 500_000));
  test('not at all when nothing is left', () => {
    expect(nextTime([], [], now)).toBeUndefined();
    expect(nextTime(times.slice(0, 1), ['past'], now)).toBeUndefined();
  });
  test('exactly now is due', () => {
    expect(standing([{ key: 'now', at: now, announce: true }], [], now).fresh).toHaveLength(1);
  });

  test('what was announced and is done needs no mark any more', () => {
    expect(standing([], ['past'], now)).toEqual({ announced: [], fresh: [] });
    expect(standing(times, ['past'], now)).toEqual({ announced: times.slice(0, 1), fresh: [] });
  });

  test('what is not announced has its mark as soon as it is due', () => {
    const quiet = [{ key: 'quiet', at: now, announce: false }];
    expect(standing(quiet, [], now)).toEqual({ announced: quiet, fresh: [] });
    expect(nextTime(quiet, [], now)).toBeUndefined();
    expect(nextTime(quiet, [], now - 5)).toBe(now);
  });

  test('announced while the clock was ahead: its turn comes again', () =>
    expect(withoutAhead(times, ['past', 'next', 'gone'], now)).toEqual(['past', 'gone']));

  test('only days are announced, and not the end of helping someone', () => {
    const settings = { ...defaults, supporting: 5 };
    const all = dueTimes({ lines: [line({ followUp: '2026-11-22' })], settings });
    expect(all.map(({ announce }) => announce)).toEqual([true, false]);
  });

  test('the lines are a source; another day of the same line is another thing', () => {
    expect(sources.length).toBeGreaterThan(0);
    const on = (followUp: string) =>
      dueTimes({ lines: [line({ followUp })], settings: defaults })[0];
    expect(on('2026-11-22')?.at).toBe(startOf('2026-11-22'));
    expect(on('2026-11-22')?.key).not.toBe(on('2026-11-23')?.key);
  });
});
