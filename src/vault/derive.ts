import { scrypt } from '@noble/hashes/scrypt.js';
import { base64 } from '@scure/base';
import type { Kdf } from './kdf';
import { asTyped } from './typed';

// Apart from what says how: this and its list of words are for the worker alone, and no page's load.

/**
 * About a second of work, and 128 MiB: for a worker.
 *
 * @returns 32 bytes.
 * @throws RangeError when there is not enough memory.
 */
export function derive(passphrase: string, { N, r, p, salt }: Kdf): Uint8Array<ArrayBuffer> {
  const key = scrypt(new TextEncoder().encode(asTyped(passphrase)), base64.decode(salt), {
    N,
    r,
    p,
    dkLen: 32,
    maxmem: 2 ** 28,
  });
  return new Uint8Array(key);
}
