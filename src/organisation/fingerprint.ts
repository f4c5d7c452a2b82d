import type { Pack } from './pack';

/**
 * A name for just this pack, as 64 hexadecimal digits of SHA-256, so that it is known again: the same
 * words are offered once. A new day to look at them makes no other words.
 *
 * @param pack as `validatePack` gives it, with its parts in their order.
 */
export async function fingerprintOf(pack: Pack): Promise<string> {
  const { reviewDate: _, ...words } = pack;
  const bytes = new TextEncoder().encode(JSON.stringify(words));
  const sum = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As much of it as two people compare by eye. */
export const shortPrint = (fingerprint: string): string =>
  (fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
