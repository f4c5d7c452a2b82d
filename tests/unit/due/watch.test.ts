import { beforeEach, expect, test, vi } from 'vitest';
import { addDeclared } from '@/declaration/store';
import { startOf } from '@/due/due';
import { watchDue } from '@/due/watch';
import { changeSettings } from '@/settings/store';
import { deletePrivate } from '@/vault/delete';
import { dueBrowser } from '../support/due-browser';
import 'fake-indexeddb/auto';

let due: ReturnType<typeof dueBrowser>;
const day = '2090-01-02';
const keep = () => addDeclared({ text: 'Words', state: 'told', followUp: day });
const alarmAt = (time: number) =>
  vi.waitFor(() => expect(due.seen.alarm?.scheduledTime).toBe(time), { interval: 5 });

beforeEach(async () => {
  await deletePrivate();
  due = dueBrowser();
});

test('every start of the background sets the alarm, whatever started it', async () => {
  await keep();
  watchDue();
  await alarmAt(startOf(day));
});

test('a change by a page that is closed before it set the alarm', async () => {
  watchDue();
  await keep();
  await alarmAt(startOf(day));
});

test('a change of the settings sets it, too', async () => {
  watchDue();
  const supporting = Date.now() + 1_000_000;
  await changeSettings((settings) => ({ ...settings, supporting }));
  await alarmAt(supporting);
});

test('it rings: what is due is announced', async () => {
  await addDeclared({ text: 'Words', state: 'told', followUp: '2026-01-02' });
  watchDue();
  await vi.waitFor(() => expect(due.seen.alarm).toBeDefined());
  await due.ring();
  expect(due.seen.badge).toBe('•');
  expect(due.writes.notice).toHaveBeenCalledOnce();
});

test('a press on the notice opens the page on which it stands', async () => {
  watchDue();
  await due.pressNotice();
  expect(due.seen.opened).toEqual(['extension:/app.html#/home']);
});
