import type { Suite } from './suite.ts';
import { until } from './until.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** So many days from today, `YYYY-MM-DD`. */
export function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A day that has come: today counts from nine in the morning. */
export const come = () => inDays(new Date().getHours() < 9 ? -1 : 0);

/** What the browser shows and remembers of what is due. */
export function dueIn(at: Suite) {
  const badge = () => at.driver.inExtension(() => chrome.action.getBadgeText({}));
  const alarm = () => at.driver.inExtension(async () => (await chrome.alarms.get('due')) ?? null);
  return {
    badge,
    alarm,
    dot: () => until('the dot', async () => (await badge()) === '•'),
    noDot: () => until('the dot to go', async () => (await badge()) === ''),
    /** The alarm that was set rings now, and not when its time comes. */
    async ring() {
      await until('the alarm', alarm);
      await at.driver.inExtension(() => chrome.alarms.create('due', { when: Date.now() + 200 }));
    },
  };
}
