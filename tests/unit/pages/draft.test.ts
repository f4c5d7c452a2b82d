// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change, clearAll, draft, refreshDay } from '@/pages/tell/draft';
import { Tell } from '@/pages/tell/Tell';
import { dueBrowser } from '../support/due-browser';
import '../support/locks';
import 'fake-indexeddb/auto';

const onDay = (day: number) => vi.setSystemTime(new Date(2026, 10, day, 12));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onDay(22);
  clearAll();
});
afterEach(() => vi.useRealTimers());

test('noticed today, also when the app has been open since another day', () => {
  change({ more: 'Words' });
  onDay(24);
  refreshDay();
  expect(draft.value).toMatchObject({ noticed: '2026-11-24', more: 'Words' });
});

test.each(['2026-11-22', '2026-11-03', ''])('a day that the worker set stays: %j', (noticed) => {
  change({ noticed });
  onDay(24);
  refreshDay();
  expect(draft.value.noticed).toBe(noticed);
  clearAll();
  onDay(25);
  refreshDay();
  expect(draft.value.noticed).toBe('2026-11-25');
});

test('the page for telling looks at the day when it is shown, and when the worker comes back', async () => {
  dueBrowser();
  onDay(24);
  render(h(Tell, {}), document.body);
  await vi.waitFor(() => expect(draft.value.noticed).toBe('2026-11-24'));
  onDay(25);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(draft.value.noticed).toBe('2026-11-25');
  render(null, document.body);
});
