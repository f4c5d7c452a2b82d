import { useEffect } from 'preact/hooks';
import type { LockState } from '../../vault/lock';
import { lock, watchLock } from './lock-state';

/** How the private data is locked at this moment. `undefined` until that is known. */
export function useLock(): LockState | undefined {
  useEffect(watchLock, []);
  return lock.value;
}
