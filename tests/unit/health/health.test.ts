import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genericSite } from '@/detection/generic-site';
import { kinds, type Sign } from '@/detection/moment';
import type { Site } from '@/detection/site';
import {
  brokenKinds,
  type HealthHere,
  healthAt,
  healthKey,
  type Missed,
  missedAgain,
  stateOf,
} from '@/health/health';
import { wouldNotice } from '@/health/signs';
import { siteById, sites } from '@/sites';

const site: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.example'],
  checked: '2026-11-22',
  unseen: [],
  never: /^$/,
  requestPages: [{ kind: 'request-in', path: /^\/requests/ }],
  controls: [],
  editors: [{ kind: 'post' }],
  sees: {
    'request-in': 'yes',
    'request-out': 'mostly',
    post: 'yes',
    comment: 'yes',
    message: 'no',
  },
};
const all = { 'request-in': true, 'request-out': true, post: true, comment: true, message: true };
const missedOn = (sign: Sign, ...days: string[]): HealthHere['missed'] => {
  const seen = days.reduce<Missed | undefined>(
    (before, day) => missedAgain(before, sign, day),
    undefined,
  );
  return seen ? { [sign]: seen } : {};
};
const writing = (...days: string[]) => missedOn('writing', ...days);
const requests = (...days: string[]) => missedOn('requests', ...days);
const broken = ['2026-11-01', '2026-11-02', '2026-11-03'];
const state = (
  kind: (typeof kinds)[number],
  recognised: HealthHere['recognised'] = {},
  missed: HealthHere['missed'] = {},
  { on = all, of = site } = {},
) => stateOf(of, kind, { recognised, missed }, on);

describe('the state of a kind', () => {
  test('nothing recognised, nothing missed: waiting, and never a tick', () =>
    expect(state('post')).toEqual({ is: 'waiting' }));
  test('recognised: working, with its day', () =>
    expect(state('post', { post: '2026-11-02' })).toEqual({ is: 'working', last: '2026-11-02' }));
  test('what the site file can’t see has no state', () =>
    expect(state('message', {}, writing(...broken))).toEqual({ is: 'unseen' }));
  test('missed on three days: maybe broken, since the first', () =>
    expect(state('post', {}, writing(...broken))).toEqual({
      is: 'maybe-broken',
      since: '2026-11-01',
    }));
  test('missed often on one day: an odd box', () =>
    expect(state('post', {}, writing(...Array(9).fill('2026-11-01')))).toEqual({ is: 'waiting' }));
  test('recognised after the last miss: working', () =>
    expect(state('post', { post: '2026-11-03' }, writing(...broken)).is).toBe('working'));
  test('recognised in between: the rules still know the site', () =>
    expect(state('post', { post: '2026-11-02' }, writing(...broken)).is).toBe('working'));
  test('one kind of writing works: nobody is told that another one is broken', () => {
    const recognised = { comment: '2026-11-03', post: '2026-10-01' };
    expect(state('comment', recognised, writing(...broken)).is).toBe('working');
    expect(state('post', recognised, writing(...broken)).is).toBe('working');
  });
  test('long ago is forgotten: one odd box in July is not the third of January’s', () =>
    expect(state('post', {}, writing('2026-01-02', '2026-01-09', '2026-07-20'))).toEqual({
      is: 'waiting',
    }));
  test('boxes say nothing of requests, and requests nothing of boxes', () => {
    expect(state('request-in', {}, writing(...broken)).is).toBe('waiting');
    expect(state('post', {}, requests(...broken)).is).toBe('waiting');
  });
});

describe('requests', () => {
  test('an unknown one on two days: maybe broken, since the first', () =>
    expect(state('request-in', {}, requests('2026-10-20', '2026-11-20'))).toEqual({
      is: 'maybe-broken',
      since: '2026-10-20',
    }));
  test('one day alone is chance', () =>
    expect(state('request-in', {}, requests('2026-11-01', '2026-11-01')).is).toBe('waiting'));
  test('recognised in between: working', () =>
    expect(
      state('request-in', { 'request-in': '2026-11-02' }, requests('2026-11-01', '2026-11-03')).is,
    ).toBe('working'));
  test('on a site that lists them nowhere nothing is promised: only when one was last seen', () => {
    const of = { ...site, requestPages: [] };
    const recognised = { 'request-in': '2026-11-02' };
    expect(state('request-in', recognised, {}, { of })).toEqual({ is: 'seen', last: '2026-11-02' });
    expect(state('request-in', {}, requests(...broken), { of }).is).toBe('waiting');
  });
  test('nor of those that the worker sends', () =>
    expect(state('request-out', { 'request-out': '2026-11-02' }).is).toBe('seen'));
});

test('a kind that is off is not broken, and does not wait', () => {
  const on = { ...all, post: false };
  expect(state('post', {}, writing(...broken), { on })).toEqual({ is: 'off' });
  expect(state('comment', {}, writing(...broken), { on }).is).toBe('maybe-broken');
  expect(brokenKinds(site, { recognised: {}, missed: writing(...broken) }, on)).toEqual([
    'comment',
  ]);
});

describe('servers that were added by hand', () => {
  const mastodon = siteById('mastodon') as Site;
  test('each has a state of its own, and known sites have one for all their hosts', () => {
    expect(healthKey(mastodon, 'a.example')).not.toBe(healthKey(mastodon, 'b.example'));
    const facebook = siteById('facebook') as Site;
    const [www = '', web = ''] = facebook.hosts;
    expect(healthKey(facebook, www)).toBe(healthKey(facebook, web));
  });
  test('what one has missed is not the other’s', () => {
    const health = { recognised: {}, missed: { 'a.example': writing(...broken) } };
    expect(brokenKinds(mastodon, healthAt(health, 'a.example'), all)).toContain('post');
    expect(brokenKinds(mastodon, healthAt(health, 'b.example'), all)).toEqual([]);
  });
  test('without rules there is nothing to break, and no tick', () => {
    for (const kind of kinds) {
      expect(wouldNotice(genericSite, kind)).toBe(false);
      const here = { recognised: { [kind]: '2026-11-02' }, missed: writing(...broken) };
      expect(['seen', 'unseen']).toContain(stateOf(genericSite, kind, here, all).is);
    }
  });
});

test('never working without evidence, whatever was missed', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...sites, genericSite),
      fc.constantFrom(...kinds),
      fc.constantFrom<Sign>('writing', 'requests'),
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
      (any, kind, sign, days) => {
        const dates = days
          .sort((a, b) => a - b)
          .map((day) => `2026-11-${String(day).padStart(2, '0')}`);
        const here = { recognised: {}, missed: missedOn(sign, ...dates) };
        expect(['working', 'seen']).not.toContain(stateOf(any, kind, here, all).is);
        expect(here.missed[sign]?.days ?? 0).toBe(new Set(days).size);
      },
    ),
  ));
