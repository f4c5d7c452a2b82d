import { browser } from 'wxt/browser';
import type { Known } from './db';
import { fingerprintOf } from './fingerprint';
import { readPolicy } from './read-file';
import { noPolicy, offerPack, refusePolicy } from './state';
import type { Fault } from './validate';

/**
 * The values that an administrator set; nothing where there is no policy. Chromium gives an empty
 * object until they arrive, seconds after it began; Firefox throws where there are none.
 */
async function managedValues(): Promise<object | undefined> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
}

async function knownOf(values: object): Promise<Known | { faults: Fault[] }> {
  const read = readPolicy(values);
  if ('faults' in read) return read;
  return { ...read, fingerprint: await fingerprintOf(read.pack), from: 'policy' };
}

/**
 * Looks at managed policy, and offers what it brings. It changes nothing else: what is in use stays
 * until the worker says otherwise.
 *
 * @param changed the browser said that the values changed, so that none means that they are gone.
 */
export async function takeInManaged(changed = false): Promise<void> {
  const values = await managedValues();
  const isEmpty = values !== undefined && Object.keys(values).length === 0;
  // In Chromium they may only be late; where they are truly gone, it says so.
  if (isEmpty && !changed) return;
  if (!values || isEmpty) return noPolicy();
  const known = await knownOf(values);
  if ('faults' in known) return refusePolicy(known.faults);
  await offerPack(known);
}

/** The sound pack that policy holds now, if any: a worker who once said no may ask for it. */
export async function managedPack(): Promise<Known | undefined> {
  const values = await managedValues();
  const known = values && (await knownOf(values));
  return known && 'pack' in known ? known : undefined;
}

/** Hears that the values changed, or came at last. @returns how to stop hearing. */
export function onManaged(heard: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') heard();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Called as the background starts: looks when the browser starts, after an update, and at changes. */
export function watchManaged(): void {
  const look = (changed?: boolean) => takeInManaged(changed).catch(() => undefined);
  browser.runtime.onInstalled.addListener(() => void look());
  browser.runtime.onStartup.addListener(() => void look());
  onManaged(() => look(true));
}
