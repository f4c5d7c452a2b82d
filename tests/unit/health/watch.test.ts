import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Origin } from '@/access/sender';
import type { Kind } from '@/detection/moment';
import {
  forgetHealth,
  forgetMissed,
  loadHealth,
  sawKind,
  sawKnown,
  sawMissed,
} from '@/health/recognised';
import type { Look } from '@/health/requests-look';
import { doubtedThere, endDoubts, missedThere, recognisedThere } from '@/health/watch';
import { defaults } from '@/settings/settings';
import { siteById } from '@/sites';
import { markTab } from '@/surfaces/toolbar';
import '../support/locks';

const there = vi.hoisted(() => ({ look: 'nothing' as Look, looked: 0, meanwhile: () => {} }));
vi.mock('@/health/look', () => ({
  lookThere: async () => {
    there.looked++;
    there.meanwhile();
    return there.look;
  },
}));

const icon = { text: '', title: '' };
const origin: Origin = { from: 'page', host: 'x.com', tabId: 1, documentId: 'a' };
/** What the browser grants. */
const granted = new Set<string>();
const day = (date: string) => vi.setSystemTime(new Date(`${date}T12:00:00`));
const recognised = (kind: Kind) =>
  recognisedThere({ site: 'x', kind, how: 'focused' }, origin, new Date());
const settings = (kinds: Partial<typeof defaults.kinds>) =>
  fakeBrowser.storage.local.set({
    settings: { ...defaults, kinds: { ...defaults.kinds, ...kinds } },
  });
const requests = () => missedThere('x', 'requests', origin);
const posts = () => missedThere('x', 'posts', origin);
const messages = () => missedThere('x', 'messages', origin);
/** The day on which this site's rules were checked. */
const rules = siteById('x')?.checked ?? '';

beforeEach(() => {
  fakeBrowser.reset();
  granted.clear();
  granted.add('https://x.com/*');
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(there, { look: 'nothing', looked: 0, meanwhile: () => {} });
  Object.assign(icon, { text: '', title: '' });
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: [...granted] }) },
    action: {
      getTitle: async () => icon.title,
      setTitle: async ({ title }: { title: string }) => {
        icon.title = title;
      },
      setBadgeText: async ({ text }: { text: string | null }) => {
        icon.text = text ?? '';
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  });
  // Of a site that is off the browser tells no address.
  fakeBrowser.tabs.query = (async () =>
    granted.size > 0 ? [{ id: 1, url: 'https://x.com/home' }] : [{ id: 1 }]) as never;
  day('2026-11-01');
});

describe('a page of requests', () => {
  test('an unknown request counts once a day; on the second day the icon says so', async () => {
    there.look = 'unknown';
    await requests();
    await requests();
    expect((await loadHealth()).missed.x?.requests?.days).toBe(1);
    expect(there.looked, 'one look a day is enough').toBe(1);
    expect(icon.text).toBe('');
    day('2026-11-05');
    await requests();
    expect((await loadHealth()).missed.x?.requests?.days).toBe(2);
    expect(icon.text).toBe('?');
  });
  test('nothing there is no evidence of anything', async () => {
    await requests();
    expect(await loadHealth()).toEqual({ recognised: {}, missed: {} });
  });
  test('a request that the rules know, in between, begins anew', async () => {
    there.look = 'unknown';
    await requests();
    day('2026-11-05');
    there.look = 'known';
    await requests();
    day('2026-11-09');
    there.look = 'unknown';
    await requests();
    expect((await loadHealth()).missed.x?.requests?.days).toBe(1);
    expect((await loadHealth()).recognised, 'a look is no moment').toEqual({});
  });
  test('what was recognised today needs no look', async () => {
    await recognisedThere({ site: 'x', kind: 'request-in', how: 'seen' }, origin, new Date());
    await requests();
    expect(there.looked).toBe(0);
  });
  test('a page that changes its address all the time gets one look at once', async () => {
    await Promise.all(Array.from({ length: 50 }, requests));
    expect(there.looked).toBe(1);
    await requests();
    expect(there.looked, 'and another one later').toBe(2);
  });
  test('the site was turned off while the look waited: nothing is noted', async () => {
    there.look = 'unknown';
    there.meanwhile = () => granted.clear();
    await requests();
    expect((await loadHealth()).missed).toEqual({});
  });
  test('where requests are off nobody looks', async () => {
    await settings({ 'request-in': false });
    await requests();
    expect(there.looked).toBe(0);
  });
});

describe('a box that the rules don’t know', () => {
  const threeDays = async () => {
    for (const date of ['2026-11-01', '2026-11-02', '2026-11-03']) {
      day(date);
      await posts();
    }
  };
  test('on three days: the icon says so, also on a page that was only opened', async () => {
    await threeDays();
    expect(icon.text).toBe('?');
    icon.text = '';
    await doubtedThere(origin);
    expect(icon.text).toBe('?');
  });
  test('of kinds that are off is not counted', async () => {
    await settings({ post: false, comment: false, message: false });
    await threeDays();
    expect(await loadHealth()).toEqual({ recognised: {}, missed: {} });
    expect(icon.text).toBe('');
  });
  test('what comes at once loses nothing of each other', async () => {
    const now = new Date();
    await Promise.all([
      sawMissed('x', 'posts', rules, now),
      sawMissed('x', 'requests', rules, now),
      sawMissed('y', 'posts', rules, now),
      sawKind('x', 'request-out', now),
      sawKind('y', 'post', now),
    ]);
    const { missed, recognised } = await loadHealth();
    expect([missed.x?.posts?.days, missed.x?.requests?.days]).toEqual([1, 1]);
    expect(missed.y).toEqual({});
    expect(recognised).toEqual({ x: { 'request-out': '2026-11-01' }, y: { post: '2026-11-01' } });
  });
  test('recognised again: the doubt ends, and the mark goes', async () => {
    await threeDays();
    await recognised('post');
    await endDoubts();
    expect(icon.text).toBe('');
    await doubtedThere(origin);
    expect(icon.text).toBe('');
  });
  test('a chat that is recognised every day hides no broken posts', async () => {
    await settings({ message: true });
    day('2026-10-15');
    await recognised('post');
    for (const date of ['2026-11-01', '2026-11-02', '2026-11-03']) {
      day(date);
      await posts();
      await recognised('message');
    }
    await endDoubts();
    expect(icon.text).toBe('?');
    const { missed } = await loadHealth();
    expect(missed.x?.posts?.days).toBe(3);
  });
  test('nor does a post end a doubt about messages', async () => {
    await settings({ message: true });
    await messages();
    await recognised('post');
    expect((await loadHealth()).missed.x?.messages?.days).toBe(1);
  });
  test.each([
    ['the kinds are off', () => settings({ post: false, comment: false })],
    ['the site is off', async () => granted.clear()],
    ['what was missed is forgotten', () => forgetMissed('x')],
    ['a look finds that the rules know it', () => sawKnown('x', 'posts')],
  ])('the mark goes when %s', async (_what, change) => {
    await threeDays();
    await endDoubts();
    expect(icon.text, 'as long as there is a doubt').toBe('?');
    await change();
    await endDoubts();
    expect(icon.text).toBe('');
  });
  test('the mark stays as long as another kind is in doubt', async () => {
    await threeDays();
    await settings({ post: false, comment: true });
    await endDoubts();
    expect(icon.text).toBe('?');
  });
  test('a dot is no doubt, and stays', async () => {
    await markTab(1);
    await endDoubts();
    expect(icon.text).toBe('•');
  });
  test('who forgets waits for who writes, and the other way round', async () => {
    await Promise.all([
      sawKind('x', 'post', new Date()),
      sawMissed('x', 'posts', rules, new Date()),
      forgetHealth('x'),
    ]);
    expect(await loadHealth()).toEqual({ recognised: {}, missed: {} });
  });
  test('on a host that is not on, nothing is noted', async () => {
    await missedThere('x', 'posts', { ...origin, host: 'elsewhere.example' });
    await missedThere('facebook', 'posts', origin);
    await missedThere('x', 'posts', { from: 'practice', tabId: 1, documentId: 'a' });
    expect(await loadHealth()).toEqual({ recognised: {}, missed: {} });
  });
});
