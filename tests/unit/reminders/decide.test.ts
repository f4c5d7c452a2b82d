import { describe, expect, test } from 'vitest';
import type { Kind, Moment } from '@/detection/moment';
import {
  type Decision,
  decide,
  type Lately,
  lately,
  type Reason,
  reasons,
  restingKinds,
  sameMomentFor,
} from '@/reminders/decide';
import { counted, emptyHistory, type History, shown } from '@/reminders/history';
import { defaults, type Settings } from '@/settings/settings';

const now = new Date(2026, 10, 18, 14, 0);
const at = (minutes: number) => now.getTime() + minutes * 60_000;
const calm: Lately = { open: false, shownAt: {} };

const moment = (kind: Kind, more: Partial<Moment> = {}): Moment => ({
  site: 'facebook',
  kind,
  how: 'focused',
  ...more,
});
const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaults, ...more });
const everything = settings({
  kinds: { 'request-in': true, 'request-out': true, post: true, comment: true, message: true },
});

/** A history with reminders shown at these days. */
const past = (...days: [Kind, Date][]): History =>
  days.reduce((history, [kind, day]) => shown(history, kind, 'full', day), emptyHistory);

/** The same, and closed before they could be read. */
const quickly = (...days: [Kind, Date][]): History =>
  days.reduce((history, [kind, day]) => counted(history, kind, 'quick', day), past(...days));

const shows = (form: 'full' | 'line'): Decision => ({ show: true, form });
const quiet = (because: Reason, dot = false): Decision => ({ show: false, because, dot });

interface Case {
  name: string;
  moment: Moment;
  settings?: Settings;
  history?: History;
  recent?: Lately;
  now?: Date;
  expected: Decision;
}

const cases: Case[] = [
  { name: 'a first request', moment: moment('request-in'), expected: shows('full') },
  { name: 'a first request of one’s own', moment: moment('request-out'), expected: shows('full') },
  { name: 'a first post', moment: moment('post'), expected: shows('full') },
  { name: 'comments are off until chosen', moment: moment('comment'), expected: quiet('kind-off') },
  { name: 'messages are off until chosen', moment: moment('message'), expected: quiet('kind-off') },
  {
    name: 'a comment once chosen',
    moment: moment('comment'),
    settings: everything,
    expected: shows('full'),
  },
  {
    name: 'a message once chosen',
    moment: moment('message'),
    settings: everything,
    expected: shows('full'),
  },
  {
    name: 'following a public account',
    moment: moment('request-out', { openFollow: true }),
    expected: quiet('open-follow'),
  },
  {
    name: 'following a public account, when asked for',
    moment: moment('request-out', { openFollow: true }),
    settings: settings({ openFollow: true }),
    expected: shows('full'),
  },
  {
    name: 'quiet for an hour',
    moment: moment('request-in'),
    settings: settings({ quiet: [{ until: at(30) }] }),
    expected: quiet('quiet-all'),
  },
  {
    name: 'a quiet that is over',
    moment: moment('request-in'),
    settings: settings({ quiet: [{ until: at(0) }] }),
    expected: shows('full'),
  },
  {
    name: 'no more of this kind',
    moment: moment('post'),
    settings: settings({ quiet: [{ kind: 'post', until: null }] }),
    expected: quiet('quiet-kind'),
  },
  {
    name: 'no more of another kind',
    moment: moment('request-in'),
    settings: settings({ quiet: [{ kind: 'post', until: null }] }),
    expected: shows('full'),
  },
  {
    name: 'never here',
    moment: moment('post'),
    settings: settings({ quiet: [{ site: 'facebook', until: null }] }),
    expected: quiet('quiet-site'),
  },
  {
    name: 'never on another site',
    moment: moment('post', { site: 'x' }),
    settings: settings({ quiet: [{ site: 'facebook', until: null }] }),
    expected: shows('full'),
  },
  {
    name: 'one is open elsewhere',
    moment: moment('post'),
    recent: { open: true, shownAt: {} },
    expected: quiet('one-open'),
  },
  {
    name: 'the same moment in another tab',
    moment: moment('post'),
    recent: { open: false, shownAt: { [lately(moment('post'))]: at(-1) } },
    expected: quiet('just-shown'),
  },
  {
    name: 'ten minutes later it is another moment',
    moment: moment('post'),
    recent: { open: false, shownAt: { [lately(moment('post'))]: now.getTime() - sameMomentFor } },
    expected: shows('full'),
  },
  {
    name: 'a clock that was set back silences nothing',
    moment: moment('post'),
    recent: { open: false, shownAt: { [lately(moment('post'))]: at(600) } },
    expected: shows('full'),
  },
  {
    name: 'today’s request is spent: a dot',
    moment: moment('request-in'),
    history: past(['request-in', now]),
    expected: quiet('day-spent', true),
  },
  {
    name: 'a request of one’s own shares that budget, without a dot',
    moment: moment('request-out'),
    history: past(['request-in', now]),
    expected: quiet('day-spent'),
  },
  {
    name: 'posts don’t use up requests',
    moment: moment('request-in'),
    history: past(['post', now]),
    expected: shows('full'),
  },
  {
    name: 'three requests a week',
    moment: moment('request-in'),
    history: past(
      ['request-in', new Date(2026, 10, 16)],
      ['request-out', new Date(2026, 10, 17)],
      ['request-in', new Date(2026, 10, 17)],
    ),
    expected: quiet('week-spent', true),
  },
  {
    name: 'one post a week',
    moment: moment('post'),
    history: past(['post', new Date(2026, 10, 16)]),
    expected: quiet('week-spent'),
  },
  {
    name: 'last week is over',
    moment: moment('post'),
    history: past(['post', new Date(2026, 10, 15)]),
    expected: shows('line'),
  },
  {
    name: 'once a month it says more again',
    moment: moment('post'),
    history: past(['post', new Date(2026, 10, 15)]),
    now: new Date(2026, 11, 1),
    expected: shows('full'),
  },
  {
    name: 'quiet silences the dot too',
    moment: moment('request-in'),
    settings: settings({ quiet: [{ until: at(30) }] }),
    history: past(['request-in', now]),
    expected: quiet('quiet-all'),
  },
  {
    name: 'helping someone with their account',
    moment: moment('request-in'),
    settings: settings({ supporting: at(60) }),
    expected: quiet('supporting'),
  },
  {
    name: 'the hour of helping is over',
    moment: moment('request-in'),
    settings: settings({ supporting: at(0) }),
    expected: shows('full'),
  },
  {
    name: 'a clock that was set back does not lengthen that hour',
    moment: moment('request-in'),
    settings: settings({ supporting: at(61) }),
    expected: shows('full'),
  },
  {
    name: 'two closed quickly: fewer, and a dot for a request',
    moment: moment('request-in'),
    history: quickly(['request-in', new Date(2026, 10, 9)], ['request-in', new Date(2026, 10, 16)]),
    expected: quiet('eased', true),
  },
  {
    name: 'as many as before, when the worker says so',
    moment: moment('request-in'),
    settings: settings({ ease: false }),
    history: quickly(['request-in', new Date(2026, 10, 9)], ['request-in', new Date(2026, 10, 16)]),
    expected: shows('line'),
  },
  {
    name: 'a budget of none',
    moment: moment('request-in'),
    settings: settings({ budgets: { ...defaults.budgets, requests: { day: 0, week: 0 } } }),
    expected: quiet('day-spent', true),
  },
];

describe('decide', () => {
  test.each(cases)(
    '$name',
    ({ moment: what, settings: s, history, recent, now: when, expected }) => {
      expect(
        decide(what, s ?? settings(), history ?? emptyHistory, recent ?? calm, when ?? now),
      ).toEqual(expected);
    },
  );

  test('every reason is in the table', () => {
    const seen = cases.flatMap(({ expected }) => (expected.show ? [] : [expected.because]));
    expect([...new Set(seen)].sort()).toEqual([...reasons].sort());
  });
});

describe('kinds that rest', () => {
  test('those that are off or spent', () => {
    const spent = past(['post', now]);
    expect(restingKinds(moment('post'), settings(), spent, now)).toEqual([
      'post',
      'comment',
      'message',
    ]);
  });

  test('requests too, once theirs are spent', () => {
    const spent = past(['request-in', now], ['post', now]);
    expect(restingKinds(moment('post'), settings(), spent, now)).toHaveLength(5);
  });

  test('all of them, while the worker wants quiet', () => {
    const quietly = settings({ quiet: [{ until: at(30) }] });
    expect(restingKinds(moment('post'), quietly, emptyHistory, now)).toHaveLength(5);
  });
});
