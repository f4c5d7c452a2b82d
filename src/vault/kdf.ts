import { base64 } from '@scure/base';
import * as v from 'valibot';

/**
 * How a key is made from a passphrase: rows of OWASP's Password Storage Cheat Sheet (June 2026), the
 * strongest first. The next is taken where the device has not the memory (128 · N · r bytes).
 */
export const rows = [
  { N: 2 ** 17, r: 8, p: 1 },
  { N: 2 ** 16, r: 8, p: 2 },
  { N: 2 ** 15, r: 8, p: 3 },
  { N: 2 ** 14, r: 8, p: 5 },
] as const;

/** Only known rows: what is stored must not make the browser work for hours, or run out of memory. */
export const kdfSchema = v.pipe(
  v.strictObject({
    name: v.literal('scrypt'),
    N: v.number(),
    r: v.number(),
    p: v.number(),
    /** 32 random bytes, base64. */
    salt: v.pipe(v.string(), v.base64(), v.length(44)),
  }),
  v.check(
    ({ N, r, p }) => rows.some((row) => row.N === N && row.r === r && row.p === p),
    'Not one of the known rows',
  ),
);
/** A native Argon2id, once browsers have it, will be a second kind. */
export type Kdf = v.InferOutput<typeof kdfSchema>;

export const newKdf = (row: (typeof rows)[number]): Kdf => ({
  name: 'scrypt',
  ...row,
  salt: base64.encode(crypto.getRandomValues(new Uint8Array(32))),
});
