import { useLayoutEffect } from 'preact/hooks';
import type { LockState } from '../../vault/lock';
import { lock, watchLock } from './lock-state';

/** How the private data is locked at this moment. `undefined` until that is known. */
export function useLock(): LockState | undefined {
  // Begins and ends with what is on the screen: other effects end some time after it is gone.
  useLayoutEffect(watchLock, []);
  return lock.value;
}
