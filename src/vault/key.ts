import { base64 } from '@scure/base';
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Header, newId, type OlderKeys, readHeader, readOlder } from './header';
import { HeaderDamaged, Locked } from './locked';

/**
 * The open key, in memory only (`storage.session`): no content script can reach it, and it is gone
 * when the browser closes. `CryptoKey`s can't be kept there, so it is base64.
 */
const heldSchema = v.object({
  key: v.string(),
  /** Which key it is: after a change of passphrase in another window the old one opens nothing. */
  id: v.string(),
  /** Epoch milliseconds. A clock that says it is before `since` was turned back: then it has run out. */
  since: v.number(),
  until: v.number(),
  /** How long it stays open without a sign of the worker, in milliseconds. */
  idle: v.number(),
});
export type Held = v.InferOutput<typeof heldSchema>;

const item = storage.defineItem<unknown>('session:vault-key');

/** Another one whenever the worker locks, or leaves: what began before must not bring the key back. */
const dropped = storage.defineItem<string>('session:vault-key-dropped', { fallback: '' });

/** To be asked before the work that ends in `holdKey` begins. */
export const lastDrop = (): Promise<string> => dropped.getValue();

const runsAt = ({ since, until }: Held, now: number) => now >= since && now < until;

/** Hears when the key is dropped, taken, or held for longer, in any window. @returns how to stop. */
export const onHeld = (heard: (isThere: boolean) => void): (() => void) =>
  item.watch((now) => heard(now !== null));

/** The open key, if its time has not run out. */
export async function heldKey(now = Date.now()): Promise<Held | undefined> {
  const read = v.safeParse(heldSchema, await item.getValue());
  return read.success && runsAt(read.output, now) ? read.output : undefined;
}

/** Pages take turns, so that a sign of life can't bring back a key that was just dropped. */
const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request('handrail-key', work);

/**
 * @param idle in milliseconds.
 * @param since what `lastDrop` gave before the passphrase was worked on: a second, in which the worker
 * may have locked.
 * @returns whether it is held: not where it was locked meanwhile.
 */
export const holdKey = (
  raw: Uint8Array,
  id: string,
  idle: number,
  since: string,
  now = Date.now(),
): Promise<boolean> =>
  inTurn(async () => {
    if ((await lastDrop()) !== since) return false;
    await item.setValue({ key: base64.encode(raw), id, since: now, until: now + idle, idle });
    return true;
  });

/**
 * The worker is still there: the time begins anew.
 *
 * @param idle in milliseconds, where another time is wanted from now on.
 * @returns when it runs out, if it is open.
 */
export const stillHere = (idle?: number, now = Date.now()): Promise<number | undefined> =>
  inTurn(async () => {
    const held = await heldKey(now);
    if (!held) return undefined;
    const next = { ...held, idle: idle ?? held.idle, since: now };
    next.until = now + next.idle;
    await item.setValue(next);
    return next.until;
  });

/** The worker leaves, and the key is dropped in a moment. Who unlocks from now on is not stopped. */
export const markDrop = (): Promise<void> => inTurn(() => dropped.setValue(newId()));

async function drop(isMarked = false): Promise<void> {
  // First what matters most: this may be the last thing that a page does.
  await item.removeValue();
  if (!isMarked) await dropped.setValue(newId());
}

/** @param isMarked `markDrop` was called when the worker left. */
export const dropKey = (isMarked?: boolean): Promise<void> => inTurn(() => drop(isMarked));

/** Drops a key whose time is over, and no other one. @returns when it runs out, if it has not. */
export const dropIfRunOut = (now = Date.now()): Promise<number | undefined> =>
  inTurn(async () => {
    const held = await heldKey(now);
    // With none there, there is nothing to drop; whoever unlocks just now must not be stopped.
    if (!held && (await item.getValue()) !== null) await drop();
    return held?.until;
  });

export const importKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export interface Opened {
  header: Header;
  key: CryptoKey;
  /** The key's bytes, where a passphrase wraps it. */
  raw?: Uint8Array<ArrayBuffer>;
  older: OlderKeys;
}

/**
 * The key that opens the records, and what they are bound to.
 *
 * @param stored the header, @param device the key beside it, and @param olderKeys, as they were found.
 * @throws Locked without the passphrase. HeaderDamaged.
 */
export async function keyFor(
  stored: unknown,
  device: unknown,
  olderKeys: unknown,
): Promise<Opened> {
  const older = readOlder(olderKeys);
  const header = readHeader(stored);
  if (header.by === 'device') {
    if (!(device instanceof CryptoKey)) throw new HeaderDamaged('The key is gone');
    return { header, key: device, older };
  }
  const held = await heldKey();
  if (held?.id !== header.key) throw new Locked();
  const raw = new Uint8Array(base64.decode(held.key));
  return { header, key: await importKey(raw), raw, older };
}
