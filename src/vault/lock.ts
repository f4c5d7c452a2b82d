import { tellOthers } from './changed';
import { inTurn, withDb } from './db';
import { type Header, type PassphraseHeader, readHeader, wrapName } from './header';
import { dropKey, heldKey, holdKey, importKey, lastDrop } from './key';
import { HeaderDamaged, Locked } from './locked';
import { ready } from './ready';
import { openBytes } from './seal';
import { runInWorker } from './worker';

/** `device`: no passphrase. `open`, `locked`: with one. `damaged`: nobody can say. */
export type LockState = 'device' | 'open' | 'locked' | 'damaged';

/** @throws what the browser throws when a database can't be opened. */
export async function lockState(): Promise<LockState> {
  await ready();
  try {
    const header = await headerNow();
    if (header.by === 'device') return 'device';
    return (await heldKey())?.id === header.key ? 'open' : 'locked';
  } catch (fault) {
    if (fault instanceof HeaderDamaged) return 'damaged';
    throw fault;
  }
}

/** Five minutes, until the worker chooses another time. */
export const firstIdle = 5 * 60_000;

/** Drops the key, in every window at once. @param isMarked see `dropKey`. */
export async function lockNow(isMarked?: boolean): Promise<void> {
  await dropKey(isMarked);
  tellOthers();
}

async function unwrap(header: PassphraseHeader, passphrase: string) {
  const kek = await importKey(await runInWorker('derive', { passphrase, kdf: header.kdf }));
  return openBytes(kek, wrapName(header), header.wrapped).catch(() => undefined);
}

/**
 * Opens the log, for as long as the worker is there.
 *
 * @param idle in milliseconds.
 * @returns whether that was the passphrase.
 * @throws HeaderDamaged. JobFailed when the device has not the memory. Locked when it was locked by
 * hand, or was over, while this went on.
 */
export async function unlock(passphrase: string, idle = firstIdle): Promise<boolean> {
  await ready();
  const since = await lastDrop();
  const header = await headerNow();
  if (header.by === 'device') return true;
  const raw = await unwrap(header, passphrase);
  if (!raw) return false;
  const isHeld = await inTurn(async () => {
    // Another window may have changed it: an older key must not take the place of the new one.
    if ((await headerNow()).key !== header.key) return undefined;
    return holdKey(raw, header.key, idle, since);
  });
  if (isHeld === undefined) return unlock(passphrase, idle);
  if (!isHeld) throw new Locked();
  tellOthers();
  return true;
}

const headerNow = async (): Promise<Header> =>
  readHeader(await withDb((db) => db.get('meta', 'header')));
