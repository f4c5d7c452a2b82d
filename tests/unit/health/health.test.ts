import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { genericSite } from '@/detection/generic-site';
import { kinds, type Sign, signs } from '@/detection/moment';
import type { Site } from '@/detection/site';
import {
  brokenKinds,
  type HealthHere,
  healthAt,
  healthKey,
  type Missed,
  missedAgain,
  readHealth,
  stateOf,
} from '@/health/health';
import { wouldNotice } from '@/health/signs';
import { siteById, sites } from '../support/described';

const site: Site = {
  id: 'x',
  name: 'X',
  hosts: ['x.example'],
  checked: '2026-11-22',
  unseen: [],
  never: /^$/,
  requestPages: [{ kind: 'request-in', path: /^\/requests/ }],
  controls: [],
  editors: [{ kind: 'post' }, { kind: 'comment' }, { kind: 'message' }],
  sees: {
    'request-in': 'yes',
    'request-out': 'mostly',
    post: 'yes',
    comment: 'yes',
    message: 'mostly',
  },
};
const all = { 'request-in': true, 'request-out': true, post: true, comment: true, message: true };
const missedOn = (sign: Sign, ...days: string[]): HealthHere['missed'] => {
  const seen = days.reduce<Missed | undefined>(
    (before, day) => missedAgain(before, sign, site.checked, day),
    undefined,
  );
  return seen ? { [sign]: seen } : {};
};
const posts = (...days: string[]) => missedOn('posts', ...days);
const messages = (...days: string[]) => missedOn('messages', ...days);
const requests = (...days: string[]) => missedOn('requests', ...days);
const broken = ['2026-11-01', '2026-11-02', '2026-11-03'];
const state = (
  kind: (typeof kinds)[number],
  recognised: HealthHere['recognised'] = {},
  missed: HealthHere['missed'] = {},
  { on = all, of = site, today = '2026-11-23' } = {},
) => stateOf(of, kind, { recognised, missed }, on, today);

describe('the state of a kind', () => {
  test('nothing recognised, nothing missed: waiting, and never a tick', () =>
    expect(state('post')).toEqual({ is: 'waiting' }));
  test('recognised: working, with its day', () =>
    expect(state('post', { post: '2026-11-02' })).toEqual({ is: 'working', last: '2026-11-02' }));
  test('what the site file can’t see has no state', () =>
    expect(
      state('post', {}, posts(...broken), { of: { ...site, sees: { ...site.sees, post: 'no' } } }),
    ).toEqual({ is: 'unseen' }));
  test('missed on three days: maybe broken, since the first', () =>
    expect(state('post', {}, posts(...broken))).toEqual({
      is: 'maybe-broken',
      since: '2026-11-01',
    }));
  test('missed often on one day: an odd box', () =>
    expect(state('post', {}, posts(...Array(9).fill('2026-11-01')))).toEqual({ is: 'waiting' }));
  test('recognised after the last miss: working', () =>
    expect(state('post', { post: '2026-11-03' }, posts(...broken)).is).toBe('working'));
  test('recognised in between: the rules still know the site', () =>
    expect(state('post', { post: '2026-11-02' }, posts(...broken)).is).toBe('working'));
  test('one kind of writing works: nobody is told that another one is broken', () => {
    const recognised = { comment: '2026-11-03', post: '2026-10-01' };
    expect(state('comment', recognised, posts(...broken)).is).toBe('working');
    expect(state('post', recognised, posts(...broken))).toEqual({ is: 'seen', last: '2026-10-01' });
  });
  test('long ago is forgotten: one odd box in July is not the third of January’s', () =>
    expect(
      state('post', {}, posts('2026-01-02', '2026-01-09', '2026-07-20'), { today: '2026-07-20' }),
    ).toEqual({ is: 'waiting' }));
  test('messages say nothing of posts, and posts nothing of messages', () => {
    expect(state('message', {}, posts(...broken)).is).toBe('waiting');
    expect(state('post', {}, messages(...broken)).is).toBe('waiting');
    const chats = { message: '2026-11-20' };
    expect(state('post', chats, posts(...broken)).is).toBe('maybe-broken');
    expect(state('message', { post: '2026-11-20' }, messages(...broken))).toEqual({
      is: 'maybe-broken',
      since: '2026-11-01',
    });
  });
  test('a tick is worth thirty days, then the day alone is told', () => {
    const recognised = { post: '2026-11-02' };
    expect(state('post', recognised, {}, { today: '2026-12-02' }).is).toBe('working');
    expect(state('post', recognised, {}, { today: '2026-12-03' })).toEqual({
      is: 'seen',
      last: '2026-11-02',
    });
  });
  test('a doubt that nothing was added to is forgotten', () => {
    const at = (today: string) => state('post', {}, posts(...broken), { today }).is;
    expect(at('2026-11-24')).toBe('maybe-broken');
    expect(at('2026-11-25')).toBe('waiting');
  });
  test('what the rules missed before they were mended is nothing against the new ones', () => {
    const of = { ...site, checked: '2026-11-23' };
    expect(state('post', {}, posts(...broken), { of }).is).toBe('waiting');
    const { posts: before } = posts(...broken);
    expect(missedAgain(before, 'posts', of.checked, '2026-11-24')).toEqual({
      since: '2026-11-24',
      last: '2026-11-24',
      days: 1,
      rules: of.checked,
    });
  });
  test('boxes say nothing of requests, and requests nothing of boxes', () => {
    expect(state('request-in', {}, posts(...broken)).is).toBe('waiting');
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
  expect(state('post', {}, posts(...broken), { on })).toEqual({ is: 'off' });
  expect(state('comment', {}, posts(...broken), { on }).is).toBe('maybe-broken');
  expect(brokenKinds(site, { recognised: {}, missed: posts(...broken) }, on, '2026-11-03')).toEqual(
    ['comment'],
  );
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
    const health = { recognised: {}, missed: { 'a.example': posts(...broken) } };
    expect(brokenKinds(mastodon, healthAt(health, 'a.example'), all, '2026-11-03')).toContain(
      'post',
    );
    expect(brokenKinds(mastodon, healthAt(health, 'b.example'), all, '2026-11-03')).toEqual([]);
  });
  test('without rules there is nothing to break, and no tick', () => {
    for (const kind of kinds) {
      expect(wouldNotice(genericSite, kind)).toBe(false);
      const here = { recognised: { [kind]: '2026-11-02' }, missed: posts(...broken) };
      expect(['seen', 'unseen']).toContain(stateOf(genericSite, kind, here, all, '2026-11-03').is);
    }
  });
});

test('never working without evidence, whatever was missed', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...sites, genericSite),
      fc.constantFrom(...kinds),
      fc.constantFrom<Sign>(...signs),
      fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }),
      (any, kind, sign, days) => {
        const dates = days
          .sort((a, b) => a - b)
          .map((day) => `2026-11-${String(day).padStart(2, '0')}`);
        const here = { recognised: {}, missed: missedOn(sign, ...dates) };
        expect(['working', 'seen']).not.toContain(stateOf(any, kind, here, all, '2026-11-20').is);
        expect(here.missed[sign]?.days ?? 0).toBe(new Set(days).size);
      },
    ),
  ));

describe('what is stored', () => {
  const missed = { since: '2026-11-01', last: '2026-11-03', days: 3, rules: '2026-11-22' };
  const today = '2026-11-22';
  test('is read one by one: what can’t be read costs nothing else its day', () =>
    expect(
      readHealth(
        { x: { post: '2026-11-01', story: '2026-11-01', comment: 'yesterday' }, y: null },
        { x: { posts: missed, writing: missed, messages: { days: 3 } } },
        today,
      ),
    ).toEqual({
      recognised: { x: { post: '2026-11-01' }, y: {} },
      missed: { x: { posts: missed } },
    }));
  test('days to come are a clock that went wrong', () =>
    expect(
      readHealth(
        { x: { post: '2030-01-01', comment: today } },
        { x: { posts: { ...missed, last: '2030-01-01' }, messages: { ...missed, last: today } } },
        today,
      ),
    ).toEqual({
      recognised: { x: { comment: today } },
      missed: { x: { messages: { ...missed, last: today } } },
    }));
  test('whatever it is, it is read without an error', () =>
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (recognised, unknown) => {
        readHealth(recognised, unknown, today);
      }),
    ));
});
