import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  leftAlarm,
  lockAlarm,
  lockChoices,
  lockIfRunOut,
  stayAsChosen,
  stayOpen,
} from '@/vault/auto-lock';
import { watchAutoLock } from '@/vault/auto-lock-background';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { heldKey } from '@/vault/key';
import { lockState } from '@/vault/lock';

const start = new Date('2026-11-22T10:00').getTime();
const minute = 60_000;
const stored = async () => (await fakeBrowser.storage.session.get('vault-key'))['vault-key'];
let alarms: Map<string, number>;
let ring: (name: string) => unknown;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  await deletePrivate();
  fakeBrowser.reset();
  alarms = new Map();
  Object.assign(fakeBrowser, {
    alarms: {
      create: async (name: string, { when }: { when: number }) => alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: {
        addListener: (heard: (alarm: { name: string }) => unknown) => {
          ring = (name) => heard({ name });
        },
      },
    },
  });
  await changeLock('a passphrase');
});
afterEach(() => {
  vi.useRealTimers();
});

test('five minutes at first, and then as the worker chose', async () => {
  await stayAsChosen();
  expect(alarms.get(lockAlarm)).toBe(start + 5 * minute);
  await lockChoices.keep({ idle: 60, onHide: false });
  await stayAsChosen();
  expect((await heldKey())?.until).toBe(start + 60 * minute);
});

describe('the time is over', () => {
  test('it is locked on the next use, whether or not an alarm rang', async () => {
    vi.setSystemTime(start + 5 * minute);
    expect(await lockState()).toBe('locked');
    expect(await stored()).toBeDefined();
  });

  test('the alarm drops the key', async () => {
    watchAutoLock();
    vi.setSystemTime(start + 5 * minute);
    await ring(lockAlarm);
    expect(await stored()).toBeUndefined();
  });

  test('so does the start of a background that slept over it', async () => {
    vi.setSystemTime(start + 9 * minute);
    watchAutoLock();
    await vi.waitFor(async () => expect(await stored()).toBeUndefined());
  });

  test('a sign that comes too late opens nothing', async () => {
    vi.setSystemTime(start + 5 * minute);
    await stayOpen();
    expect(await lockState()).toBe('locked');
  });

  test('a clock that was turned back counts as over', async () => {
    vi.setSystemTime(start - 1);
    await lockIfRunOut();
    expect(await stored()).toBeUndefined();
  });
});

test('an alarm that rings too early waits for the rest', async () => {
  vi.setSystemTime(start + minute);
  await lockIfRunOut();
  expect(await lockState()).toBe('open');
  expect(alarms.get(lockAlarm)).toBe(start + 5 * minute);
});

test('the alarm of a tab that was left locks at once', async () => {
  watchAutoLock();
  await ring(leftAlarm);
  expect(await lockState()).toBe('locked');
});
