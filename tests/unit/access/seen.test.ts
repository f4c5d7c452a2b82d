import { describe, expect, test } from 'vitest';
import { seenAgain } from '@/access/seen';
import type { Seen } from '@/settings/settings';

/** Visits, one after the other: the day, and what was found. */
const visited = (...visits: [string, string | null][]) =>
  visits.reduce<Seen | undefined>(
    (before, [day, software]) => seenAgain(before, software, day),
    undefined,
  );

describe('what a server is taken for', () => {
  test('the day it was found stays, and the last visit moves on', () =>
    expect(visited(['2026-11-01', 'mastodon'], ['2026-11-20', 'mastodon'])).toEqual({
      software: 'mastodon',
      found: '2026-11-01',
      day: '2026-11-20',
    }));
  test('nothing found: unknown, with the day of the visit', () =>
    expect(visited(['2026-11-01', null], ['2026-11-02', null])).toEqual({
      software: null,
      day: '2026-11-02',
    }));
  test('two days without a sign unsay nothing, the third does', () => {
    const two: [string, string | null][] = [
      ['2026-11-01', 'mastodon'],
      ['2026-11-02', null],
      ['2026-11-03', null],
    ];
    expect(visited(...two)).toEqual({
      software: 'mastodon',
      found: '2026-11-01',
      day: '2026-11-03',
      without: 2,
    });
    expect(visited(...two, ['2026-11-09', null])).toEqual({ software: null, day: '2026-11-09' });
  });
  test('a day counts once, however many pages', () =>
    expect(
      visited(['2026-11-01', 'mastodon'], ...Array<[string, null]>(9).fill(['2026-11-02', null]))
        ?.without,
    ).toBe(1));
  test('a sign-in page on a day with a sign unsays nothing', () =>
    expect(visited(['2026-11-01', 'mastodon'], ['2026-11-01', null])?.without).toBeUndefined());
  test('one sign makes up for the days without', () => {
    const again = visited(
      ['2026-11-01', 'mastodon'],
      ['2026-11-02', null],
      ['2026-11-03', null],
      ['2026-11-03', 'mastodon'],
      ['2026-11-04', null],
    );
    expect(again).toMatchObject({ software: 'mastodon', found: '2026-11-01', without: 1 });
  });
  test('other software is found on its own day', () =>
    expect(visited(['2026-11-01', 'mastodon'], ['2026-11-05', 'elk'])).toEqual({
      software: 'elk',
      found: '2026-11-05',
      day: '2026-11-05',
    }));
  test('of an older note the last visit is the day it was found', () =>
    expect(seenAgain({ software: 'elk', day: '2026-10-01' }, 'elk', '2026-11-01').found).toBe(
      '2026-10-01',
    ));
});
