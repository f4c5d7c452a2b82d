import '../support/vault';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDeclared } from '@/declaration/store';
import { startOf } from '@/due/due';
import { announce, schedule } from '@/due/schedule';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockNow, unlock } from '@/vault/lock';
import { dueBrowser } from '../support/due-browser';
import '../support/locks';
import 'fake-indexeddb/auto';

const day = startOf('2026-11-22');
let due: ReturnType<typeof dueBrowser>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: day - 60_000 });
  await deletePrivate();
  due = dueBrowser();
  await addDeclared({ text: 'Words', state: 'told', followUp: '2026-11-22' });
  await changeLock('a passphrase');
  await schedule();
  await lockNow();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a look changes neither alarm nor mark', async () => {
  expect(due.seen.alarm?.scheduledTime).toBe(day);
  for (const write of Object.values(due.writes)) write.mockClear();
  await schedule();
  for (const write of Object.values(due.writes)) expect(write).not.toHaveBeenCalled();
});

test('the alarm rings: the mark and the notice that says nothing, once', async () => {
  vi.setSystemTime(day);
  await announce();
  expect(due.seen.badge).toBe('•');
  expect(due.writes.notice).toHaveBeenCalledOnce();
  due.seen.alarm = undefined;

  vi.setSystemTime(day + 30_000);
  await unlock('a passphrase');
  await schedule();
  expect(due.seen.badge).toBe('•');
  expect(due.seen.alarm).toBeUndefined();
  await announce();
  expect(due.writes.notice).toHaveBeenCalledOnce();
});
