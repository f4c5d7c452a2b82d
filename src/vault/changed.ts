import type { RecordKind } from './db';

const channel = 'handrail-private';

/**
 * Tells every window that private data changed.
 *
 * @param kinds of which kinds of record; left out where it may be all of them, or the lock. A draft
 * changes at every pause in typing, and a long list need not be read again for that.
 */
export function tellOthers(kinds?: readonly RecordKind[]): void {
  const others = new BroadcastChannel(channel);
  others.postMessage(kinds ?? 'changed');
  others.close();
}

/**
 * Hears about changes, this window's own as well.
 *
 * @param heard gets the kinds of record that changed, or nothing where it may be all.
 * @returns how to stop hearing.
 */
export function onChanged(heard: (kinds?: readonly string[]) => void): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = ({ data }) => heard(Array.isArray(data) ? data : undefined);
  return () => others.close();
}
