import type { RecordKind } from './db';

const channel = 'handrail-private';

/** Which record changed; what is in it is never told. */
export interface ChangedRecord {
  kind: RecordKind;
  id: string;
}

const tell = (what: unknown): void => {
  const others = new BroadcastChannel(channel);
  others.postMessage(what);
  others.close();
};

/**
 * Tells every window that private data changed.
 *
 * @param records those that changed; left out where it may be all of them, or the lock. A draft
 * changes at every pause in typing, and a long list need not be read again for one entry.
 */
export const tellOthers = (records?: readonly ChangedRecord[]): void => tell(records ?? 'changed');

/** Tells every window that the worker deleted it all: what is still in a form is not wanted back. */
export const tellDeleted = (): void => tell('deleted');

/**
 * Hears about changes, this window's own as well.
 *
 * @param heard gets the kinds of record that changed, and which, or nothing where it may be all.
 * @returns how to stop hearing.
 */
export function onChanged(
  heard: (kinds?: readonly string[], records?: readonly ChangedRecord[]) => void,
): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = ({ data }) => {
    if (!Array.isArray(data)) return heard();
    const records: ChangedRecord[] = data;
    heard([...new Set(records.map(({ kind }) => kind))], records);
  };
  return () => others.close();
}

/** Hears that it was all deleted. @returns how to stop hearing. */
export function onDeleted(heard: () => void): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = ({ data }) => {
    if (data === 'deleted') heard();
  };
  return () => others.close();
}
