import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addDeclared } from '@/declaration/store';
import { startOf } from '@/due/due';
import { soon } from '@/due/next';
import { announce, schedule } from '@/due/schedule';
import { endSupporting, startSupporting } from '@/modes/supporting';
import { deletePrivate } from '@/vault/delete';
import { dueBrowser } from '../support/due-browser';
import 'fake-indexeddb/auto';

const now = new Date(2026, 10, 22, 12).getTime();
let due: ReturnType<typeof dueBrowser>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await deletePrivate();
  due = dueBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const keep = (followUp: string) => addDeclared({ text: 'Words', state: 'told', followUp });
const nextRing = () => due.seen.alarm?.scheduledTime;

describe('when the disk is full', () => {
  const fill = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });

  test('dot, notice and the next alarm come all the same', async () => {
    await keep('2026-11-20');
    await keep('2026-12-24');
    fill();
    await announce();
    expect(due.seen.badge).toBe('•');
    expect(due.writes.notice).toHaveBeenCalledOnce();
    expect(nextRing()).toBe(startOf('2026-12-24'));
  });

  test('what could not be remembered is announced again, and not lost', async () => {
    await keep('2026-11-20');
    const full = fill();
    await announce();
    full.mockRestore();
    await schedule();
    expect(nextRing()).toBe(now + soon);
  });
});

describe('a look', () => {
  test('changes nothing when all is as it should be', async () => {
    await keep('2026-11-20');
    await keep('2026-12-24');
    await announce();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const write of Object.values(due.writes)) write.mockClear();
    await schedule();
    await schedule();
    for (const write of Object.values(due.writes)) expect(write).not.toHaveBeenCalled();
    expect(put).not.toHaveBeenCalled();
  });

  test('nor when nothing is kept', async () => {
    await schedule();
    for (const write of Object.values(due.writes)) expect(write).not.toHaveBeenCalled();
  });

  test('does not put off what is to ring in a minute', async () => {
    await keep('2026-11-20');
    await schedule();
    vi.setSystemTime(now + 40_000);
    await schedule();
    expect(nextRing()).toBe(now + soon);
  });

  test('sets again an alarm that is gone, or that a clock put elsewhere', async () => {
    await keep('2026-12-24');
    for (const at of [undefined, now - 5, now + 999]) {
      due.seen.alarm = at === undefined ? at : { name: 'due', scheduledTime: at };
      await schedule();
      expect(nextRing()).toBe(startOf('2026-12-24'));
    }
  });

  test('a day announced while the clock was ahead has its turn again', async () => {
    await keep('2026-12-24');
    vi.setSystemTime(new Date(2027, 0, 1));
    await announce();
    expect(due.seen.badge).toBe('•');
    vi.setSystemTime(now);
    await schedule();
    expect(due.seen.badge).toBe('');
    vi.setSystemTime(startOf('2026-12-24'));
    await announce();
    expect(due.writes.notice).toHaveBeenCalledTimes(2);
  });
});

describe('the end of helping someone', () => {
  test('“I’m done” has its dot at once: no alarm, and no notice', async () => {
    await startSupporting();
    expect(nextRing()).toBe(now + 3_600_000);
    await endSupporting();
    expect(due.seen).toMatchObject({ alarm: undefined, badge: '•' });
    expect(due.writes.notice).not.toHaveBeenCalled();
  });

  test('the hour is over: a dot, and no notice', async () => {
    await startSupporting();
    vi.setSystemTime(now + 3_600_000);
    await announce();
    expect(due.seen.badge).toBe('•');
    expect(due.writes.notice).not.toHaveBeenCalled();
  });
});

test('a notice only with the permission', async () => {
  due = dueBrowser(false);
  await keep('2026-11-20');
  await announce();
  expect(due.writes.notice).not.toHaveBeenCalled();
  expect(due.seen.badge).toBe('•');
});
