import { browser } from 'wxt/browser';
import { fingerprintOf } from './fingerprint';
import { readPolicy } from './read-file';
import { noPolicy, offerPack, refusePolicy } from './state';

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
  const read = readPolicy(values);
  if ('faults' in read) return refusePolicy(read.faults);
  await offerPack({ ...read, fingerprint: await fingerprintOf(read.pack), from: 'policy' });
}

/** Called as the background starts: looks when the browser starts, after an update, and at changes. */
export function watchManaged(): void {
  const look = (changed?: boolean) => takeInManaged(changed).catch(() => undefined);
  browser.runtime.onInstalled.addListener(() => void look());
  browser.runtime.onStartup.addListener(() => void look());
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') look(true);
  });
}
