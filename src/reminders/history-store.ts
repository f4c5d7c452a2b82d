import { storage } from 'wxt/utils/storage';
import { emptyHistory, type History, readHistory } from './history';

const item = storage.defineItem<unknown>('local:history', { version: 1 });

export const loadHistory = async (): Promise<History> => readHistory(await item.getValue());

/** Pages and the background take turns. @throws when nothing can be stored. */
export function changeHistory(change: (now: History) => History): Promise<void> {
  return navigator.locks.request('handrail-history', async () =>
    item.setValue(change(readHistory(await item.getValue()))),
  );
}

export const forgetHistory = () => changeHistory(() => emptyHistory);

export const onHistory = (seen: (history: History) => void): (() => void) =>
  item.watch((stored) => seen(readHistory(stored)));
