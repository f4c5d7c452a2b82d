import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Locked } from '../vault/locked';

/**
 * Something that must be fetched first, kept fresh by a watcher.
 *
 * @param load fetches it; a failure leaves the value as it was, and `Locked` drops it.
 * @param watch calls back whenever it may have changed; returns how to stop.
 */
export function useLoaded<Value>(
  load: () => Promise<Value>,
  watch?: (changed: () => void) => () => void,
): ReadonlySignal<Value | undefined> {
  const value = useSignal<Value | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    const refresh = () =>
      load().then(
        (loaded) => {
          if (!gone) value.value = loaded;
        },
        (fault: unknown) => {
          if (!gone && fault instanceof Locked) value.value = undefined;
        },
      );
    refresh();
    const stop = watch?.(refresh);
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  return value;
}
