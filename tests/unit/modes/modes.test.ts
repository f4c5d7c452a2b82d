import { describe, expect, test } from 'vitest';
import { type Hours, within } from '@/modes/hours';
import { hasSupported, isOnShift, isSupporting, modeAt, noModes } from '@/modes/modes';
import { pageTextAt } from '@/reminders/page-text';

const wednesday = (hours: number, minutes = 0) => new Date(2026, 10, 18, hours, minutes);
const thursday = (hours: number, minutes = 0) => new Date(2026, 10, 19, hours, minutes);
const day: Hours = { days: [2], from: '09:00', to: '17:30' };
const night: Hours = { days: [2], from: '22:00', to: '07:00' };

describe('hours', () => {
  test.each([
    ['before', day, wednesday(8, 59), false],
    ['as they begin', day, wednesday(9), true],
    ['just before the end', day, wednesday(17, 29), true],
    ['at the end', day, wednesday(17, 30), false],
    ['on another day', day, thursday(12), false],
    ['a night, before midnight', night, wednesday(23), true],
    ['a night, after midnight', night, thursday(6, 59), true],
    ['the morning before a night', night, wednesday(6), false],
    ['the night after', night, thursday(23), false],
    ['from Sunday into Monday', { ...night, days: [6] }, new Date(2026, 10, 23, 3), true],
    ['the same time twice: all day', { ...day, to: '09:00' }, thursday(8), true],
    ['no day', { ...day, days: [] }, wednesday(12), false],
  ])('%s', (_name, hours, now, expected) => expect(within(hours, now)).toBe(expected));
});

const post = { site: 'facebook', kind: 'post', how: 'focused' } as const;
const request = { site: 'facebook', kind: 'request-in', how: 'seen' } as const;
const noon = wednesday(12);

describe('which mode a moment meets', () => {
  test('none, unless the worker turned one on', () =>
    expect(modeAt(noModes, post, noon)).toBeUndefined());
  test('a work account: posts and comments on its sites, at its hours', () => {
    const modes = { ...noModes, official: { sites: ['facebook'], hours: day } };
    expect(modeAt(modes, post, noon)).toBe('official');
    expect(modeAt(modes, { ...post, kind: 'comment' }, noon)).toBe('official');
    expect(modeAt(modes, { ...post, site: 'x' }, noon)).toBeUndefined();
    expect(modeAt(modes, request, noon)).toBeUndefined();
    expect(modeAt(modes, post, wednesday(20))).toBeUndefined();
  });
  test('on shift, and on a work device at any hour', () => {
    expect(modeAt({ ...noModes, shift: { device: false, hours: day } }, post, noon)).toBe(
      'on-shift',
    );
    expect(
      modeAt({ ...noModes, shift: { device: true, hours: null } }, request, noon),
    ).toBeUndefined();
    expect(modeAt({ ...noModes, shift: { device: true, hours: null } }, post, wednesday(3))).toBe(
      'on-shift',
    );
    expect(isOnShift({ ...noModes, shift: { device: false, hours: day } }, thursday(12))).toBe(
      false,
    );
  });
  test('the work account comes first', () =>
    expect(
      modeAt(
        {
          ...noModes,
          official: { sites: ['facebook'], hours: null },
          shift: { device: true, hours: null },
        },
        post,
        noon,
      ),
    ).toBe('official'));
});

describe('helping someone', () => {
  const modes = { ...noModes, supporting: noon.getTime() };
  test('ends by itself, and then asks once', () => {
    expect(isSupporting(modes, wednesday(11, 30))).toBe(true);
    expect(hasSupported(modes, wednesday(11, 30))).toBe(false);
    expect(isSupporting(modes, noon)).toBe(false);
    expect(hasSupported(modes, noon)).toBe(true);
    expect(hasSupported(noModes, noon)).toBe(false);
  });
});

test('without a mode the text is the moment’s own', () => {
  expect(pageTextAt(request, undefined)).toBe('requests-page');
  expect(pageTextAt({ ...request, how: 'pressed' }, undefined)).toBe('request-in');
  expect(pageTextAt(post, undefined)).toBe('post');
  expect(pageTextAt(post, 'official')).toBe('official');
});
