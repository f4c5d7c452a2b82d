import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import { type AllMissed, isEnough, type Missed, missedAgain, stateOf } from '@/health/health';

const site = {
  id: 'x',
  sees: {
    'request-in': 'yes',
    'request-out': 'mostly',
    post: 'yes',
    comment: 'yes',
    message: 'no',
  },
} as const;
const missedOn = (...days: string[]): Missed | undefined =>
  days.reduce<Missed | undefined>((before, day) => missedAgain(before, day), undefined);
const writing = (...days: string[]): AllMissed => {
  const seen = missedOn(...days);
  return seen ? { x: { writing: seen } } : {};
};
const broken = ['2026-11-01', '2026-11-02', '2026-11-03'];

describe('the state of a kind', () => {
  test('nothing recognised, nothing missed: waiting, and never a tick', () =>
    expect(stateOf(site, 'post', {}, {})).toEqual({ is: 'waiting' }));
  test('recognised: working, with its day', () =>
    expect(stateOf(site, 'post', { x: { post: '2026-11-02' } }, {})).toEqual({
      is: 'working',
      last: '2026-11-02',
    }));
  test('what the site file can’t see has no state', () =>
    expect(stateOf(site, 'message', {}, writing(...broken))).toEqual({ is: 'unseen' }));
  test('missed on three days: maybe broken, since the first', () =>
    expect(stateOf(site, 'post', {}, writing(...broken))).toEqual({
      is: 'maybe-broken',
      since: '2026-11-01',
    }));
  test('missed often on one day: an odd box', () =>
    expect(stateOf(site, 'post', {}, writing(...Array(9).fill('2026-11-01')))).toEqual({
      is: 'waiting',
    }));
  test('recognised after the last miss: working', () =>
    expect(stateOf(site, 'post', { x: { post: '2026-11-03' } }, writing(...broken)).is).toBe(
      'working',
    ));
  test('recognised in between: the rules still know the site', () =>
    expect(stateOf(site, 'post', { x: { post: '2026-11-02' } }, writing(...broken)).is).toBe(
      'working',
    ));
  test('one kind of writing works: nobody is told that another one is broken', () => {
    const recognised = { x: { comment: '2026-11-03', post: '2026-10-01' } };
    expect(stateOf(site, 'comment', recognised, writing(...broken)).is).toBe('working');
    expect(stateOf(site, 'post', recognised, writing(...broken)).is).toBe('working');
  });
  test('long ago is forgotten: one odd box in July is not the third of January’s', () =>
    expect(stateOf(site, 'post', {}, writing('2026-01-02', '2026-01-09', '2026-07-20'))).toEqual({
      is: 'waiting',
    }));
  test('boxes say nothing of requests', () =>
    expect(stateOf(site, 'request-in', {}, writing(...broken))).toEqual({ is: 'waiting' }));
  test('another site’s misses are not this one’s', () =>
    expect(stateOf({ ...site, id: 'y' }, 'post', {}, writing(...broken))).toEqual({
      is: 'waiting',
    }));
});

test('never working without evidence, whatever was missed', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
      (kind, days) => {
        const all = writing(
          ...days.sort((a, b) => a - b).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
        );
        expect(stateOf(site, kind, {}, all).is).not.toBe('working');
        expect(isEnough(all.x?.writing)).toBe(new Set(days).size >= 3);
      },
    ),
  ));
