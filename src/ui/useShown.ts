import { useEffect } from 'preact/hooks';

/** Calls at once, and whenever the worker comes back to the page: perhaps on another day. */
export function useShown(shown: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') shown();
    };
    shown();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
}
