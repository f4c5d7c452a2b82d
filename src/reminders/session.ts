import { storage } from 'wxt/utils/storage';
import type { Kind, Moment } from '../detection/moment';
import type { Reason } from './decide';

/** In memory only, gone when the browser closes. Content scripts can't reach it. */

export interface OpenReminder {
  tabId: number;
  moment: Moment;
  form: 'full' | 'line';
  /** The reminder itself has asked what to show, so it is on its way to the screen. */
  shown: boolean;
  since: number;
}

/** By document. At most one of them is a site's; the practice page's is its own affair. */
export const openReminders = storage.defineItem<Record<string, OpenReminder>>('session:open', {
  fallback: {},
});

export const shownAt = storage.defineItem<Record<string, number>>('session:shown-at', {
  fallback: {},
});

/** The moment that the panel will ask about, by tab. */
export interface Waiting {
  moment: Moment;
  since: number;
}
export const waiting = storage.defineItem<Record<string, Waiting>>('session:waiting', {
  fallback: {},
});
export const waitsFor = 10 * 60_000;

/** Why the last moment in a tab stayed quiet, for the popup. */
export const lastQuiet = storage.defineItem<Record<string, { moment: Moment; because: Reason }>>(
  'session:last-quiet',
  { fallback: {} },
);

/** Takes what waits for a tab, if it is still fresh. Looking again finds it again. */
export async function waitingFor(tabId: number, now: Date): Promise<Moment | undefined> {
  const found = (await waiting.getValue())[tabId];
  const age = found && now.getTime() - found.since;
  return found && age !== undefined && age >= 0 && age < waitsFor ? found.moment : undefined;
}

export async function stopWaiting(tabId: number): Promise<void> {
  const { [tabId]: _answered, ...others } = await waiting.getValue();
  await waiting.setValue(others);
}

/**
 * The kind of moment that a note will be about, until the log takes it up. It is not in the page's
 * address, which the browser's history would keep.
 */
const note = storage.defineItem<{ kind: Kind; since: number }>('session:note');

export const setNoteKind = (kind: Kind, now: Date): Promise<void> =>
  note.setValue({ kind, since: now.getTime() });

/** Takes it, once, if it is still fresh. */
export async function takeNoteKind(now: Date): Promise<Kind | undefined> {
  const found = await note.getValue();
  if (!found) return undefined;
  await note.removeValue();
  const age = now.getTime() - found.since;
  return age >= 0 && age < waitsFor ? found.kind : undefined;
}

export async function forgetTab(tabId: number): Promise<void> {
  const without = <T>(record: Record<string, T>, drop: (key: string, value: T) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key, value]) => !drop(key, value)));
  const isTab = (key: string) => key === String(tabId);
  await waiting.setValue(without(await waiting.getValue(), isTab));
  await lastQuiet.setValue(without(await lastQuiet.getValue(), isTab));
  await openReminders.setValue(
    without(await openReminders.getValue(), (_document, open) => open.tabId === tabId),
  );
}
