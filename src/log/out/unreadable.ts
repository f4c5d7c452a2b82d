import { base64 } from '@scure/base';
import { recordKinds } from '../../vault/db';
import { readAll } from '../../vault/records';
import { listEntries } from '../entries';

/** Bytes as base64, so that JSON can hold them. */
const withBytes = (_key: string, value: unknown): unknown => {
  if (value instanceof ArrayBuffer) return base64.encode(new Uint8Array(value));
  return value instanceof Uint8Array ? base64.encode(value) : value;
};

/**
 * All records that can't be opened, sealed as they are, and entries that could be opened but are none.
 *
 * @throws Locked.
 */
export async function unreadableFile(): Promise<{ count: number; json: string }> {
  const readings = await Promise.all(recordKinds.map(readAll));
  const sealed = readings.flatMap(({ damaged }) => damaged);
  const { unreadable } = await listEntries();
  const opened = unreadable.filter(({ value }) => value !== undefined);
  return {
    count: sealed.length + opened.length,
    json: JSON.stringify({ format: 'handrail-unreadable', sealed, opened }, withBytes, 2),
  };
}
