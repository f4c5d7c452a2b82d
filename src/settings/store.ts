import { storage } from 'wxt/utils/storage';
import { readSettings, type Settings } from './settings';

const item = storage.defineItem<unknown>('local:settings', { version: 1 });
const damage = storage.defineItem<string[]>('local:settings-damaged', { fallback: [] });

/** The settings as they stand; see `readSettings` for what happens to damaged ones. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(await item.getValue()).settings;
}

/** Names of settings that were found damaged and set back, until the worker has seen it. */
export async function damagedSettings(): Promise<string[]> {
  const now = readSettings(await item.getValue()).damaged;
  return [...new Set([...(await damage.getValue()), ...now])];
}

export const damageSeen = () => damage.removeValue();

/**
 * Changes the settings. Pages and the background take turns, so no change is lost.
 *
 * @throws what the browser throws when nothing can be stored (a full disk, for instance).
 */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('handrail-settings', async () => {
    const { settings, damaged } = readSettings(await item.getValue());
    if (damaged.length)
      await damage.setValue([...new Set([...(await damage.getValue()), ...damaged])]);
    const next = change(settings);
    await item.setValue(next);
    return next;
  });
}

/** Hears of every change, from whatever page. @returns how to stop hearing. */
export const onSettings = (seen: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => seen(readSettings(stored).settings));
