import '../support/locks';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lockSurely } from '@/vault/auto-lock';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { dropIfRunOut } from '@/vault/key';
import { lockNow, lockState, unlock } from '@/vault/lock';
import { Locked } from '@/vault/locked';
import { change, read } from '@/vault/records';

/** A key takes a second to make. In here it takes as long as a test wants. */
const worked = vi.hoisted(() => ({ on: [] as (() => void)[], waits: false }));
vi.mock('@/vault/worker', () => ({
  runInWorker: async (_name: string, { passphrase, kdf }: { passphrase: string; kdf: object }) => {
    if (worked.waits) await new Promise<void>((done) => worked.on.push(done));
    const words = new TextEncoder().encode(JSON.stringify([passphrase, kdf]));
    return new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  },
}));

const first = 'the first passphrase';
const second = 'the second passphrase';

/** Begins something, and stops it where a key is made. @returns how to let it go on. */
async function begin(work: () => Promise<unknown>): Promise<() => Promise<unknown>> {
  worked.waits = true;
  const end = work();
  end.catch(() => undefined);
  await vi.waitFor(() => expect(worked.on).toHaveLength(1));
  worked.waits = false;
  return () => {
    for (const go of worked.on.splice(0)) go();
    return end;
  };
}

beforeEach(async () => {
  worked.waits = false;
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    alarms: { create: async () => undefined, clear: async () => true },
  });
  await deletePrivate();
  await change(async (records) => records.put('entry', '1', 'kept'));
  await changeLock(first);
});

test('locked while the passphrase is changed: it is changed, and stays locked', async () => {
  const goOn = await begin(() => changeLock(second));
  await lockNow();
  await goOn();
  expect(await lockState()).toBe('locked');
  expect(await unlock(second)).toBe(true);
  expect(await read('entry', '1')).toBe('kept');
});

test('so it does where the time was over meanwhile', async () => {
  const goOn = await begin(() => changeLock(second));
  await dropIfRunOut(Date.now() + 3_600_000);
  await goOn();
  expect(await lockState()).toBe('locked');
});

test('locked while a passphrase is tried: it stays locked, and that is no wrong passphrase', async () => {
  await lockNow();
  const goOn = await begin(() => unlock(first));
  await lockNow();
  await expect(goOn()).rejects.toThrow(Locked);
  expect(await lockState()).toBe('locked');
  expect(await unlock(first)).toBe(true);
});

test('a look at whether the time is over stops nobody who unlocks', async () => {
  await lockNow();
  const goOn = await begin(() => unlock(first));
  await dropIfRunOut();
  expect(await goOn()).toBe(true);
  expect(await lockState()).toBe('open');
});

test('a tab that was left locks a moment later; who unlocks after it was left is not stopped', async () => {
  await lockNow();
  const left = lockSurely(50);
  await new Promise((done) => setTimeout(done, 10));
  const goOn = await begin(() => unlock(first));
  await left;
  expect(await goOn()).toBe(true);
  // What began before it was left is.
  const change = await begin(() => changeLock(second));
  await lockSurely(10);
  await change();
  expect(await lockState()).toBe('locked');
});

test('changed in another window while the old one is tried: it opens nothing, and closes nothing', async () => {
  const goOn = await begin(() => unlock(first));
  await changeLock(second);
  expect(await goOn()).toBe(false);
  expect(await lockState()).toBe('open');
});
