import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Origin } from '@/access/sender';
import { loadHealth, sawKind, sawMissed } from '@/health/recognised';
import type { Look } from '@/health/requests-look';
import { doubtedThere, missedThere, recognisedThere } from '@/health/watch';
import { defaults } from '@/settings/settings';
import '../support/locks';

const there = vi.hoisted(() => ({ look: 'nothing' as Look, looked: 0 }));
vi.mock('@/health/look', () => ({
  lookThere: async () => {
    there.looked++;
    return there.look;
  },
}));

const icon = { text: '', title: '' };
const origin: Origin = { from: 'page', host: 'x.com', tabId: 1, documentId: 'a' };
const day = (date: string) => vi.setSystemTime(new Date(`${date}T12:00:00`));
const settings = (kinds: Partial<typeof defaults.kinds>) =>
  fakeBrowser.storage.local.set({
    settings: { ...defaults, kinds: { ...defaults.kinds, ...kinds } },
  });
const requests = () => missedThere('x', 'requests', origin);
const writing = () => missedThere('x', 'writing', origin);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  Object.assign(there, { look: 'nothing', looked: 0 });
  Object.assign(icon, { text: '', title: '' });
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: ['https://x.com/*'] }) },
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
  fakeBrowser.tabs.query = (async () => [{ id: 1 }]) as never;
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
      await writing();
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
      sawMissed('x', 'writing', now),
      sawMissed('x', 'requests', now),
      sawMissed('y', 'writing', now),
      sawKind('x', 'request-out', now),
      sawKind('y', 'post', now),
    ]);
    const { missed, recognised } = await loadHealth();
    expect([missed.x?.writing?.days, missed.x?.requests?.days]).toEqual([1, 1]);
    expect(missed.y).toEqual({});
    expect(recognised).toEqual({ x: { 'request-out': '2026-11-01' }, y: { post: '2026-11-01' } });
  });
  test('recognised again: the doubt ends, and the mark goes', async () => {
    await threeDays();
    await recognisedThere({ site: 'x', kind: 'post', how: 'focused' }, origin, new Date());
    expect(icon.text).toBe('');
    await doubtedThere(origin);
    expect(icon.text).toBe('');
  });
  test('on a host that is not on, nothing is noted', async () => {
    await missedThere('x', 'writing', { ...origin, host: 'elsewhere.example' });
    await missedThere('facebook', 'writing', origin);
    await missedThere('x', 'writing', { from: 'practice', tabId: 1, documentId: 'a' });
    expect(await loadHealth()).toEqual({ recognised: {}, missed: {} });
  });
});
