import * as v from 'valibot';
import { kdfSchema } from './kdf';
import { HeaderDamaged } from './locked';

const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

const common = {
  version: v.literal(1),
  /** Which log this is, and which key of it: 128 random bits each, in hex. */
  vault: v.pipe(v.string(), v.regex(/^[\da-f]{32}$/)),
  key: v.pipe(v.string(), v.regex(/^[\da-f]{32}$/)),
};

const sealedBytes = v.strictObject({ iv: bytes, data: bytes });

const headerSchema = v.variant('by', [
  /** The key lies beside the data, where no script can read it out. It hides little: see the UI. */
  v.strictObject({ ...common, by: v.literal('device') }),
  /** The key is wrapped by another one, made from the passphrase. */
  v.strictObject({
    ...common,
    by: v.literal('passphrase'),
    kdf: kdfSchema,
    wrapped: sealedBytes,
  }),
]);
/** Says how the data is locked. */
export type Header = v.InferOutput<typeof headerSchema>;
export type PassphraseHeader = Extract<Header, { by: 'passphrase' }>;

/** @throws HeaderDamaged when it is of another shape, or of a later version. */
export function readHeader(stored: unknown): Header {
  const read = v.safeParse(headerSchema, stored);
  if (read.success) return read.output;
  throw new HeaderDamaged(v.summarize(read.issues));
}

const olderSchema = v.array(v.object({ key: common.key, sealed: sealedBytes }));
/**
 * Keys from before the passphrase was changed, sealed under the one of now: while there are records
 * that open under none, they may be of one of these, and can be mended.
 */
export type OlderKeys = v.InferOutput<typeof olderSchema>;

/** Those of another shape are none: only damaged records would need them. */
export function readOlder(stored: unknown): OlderKeys {
  const read = v.safeParse(olderSchema, stored);
  return read.success ? read.output : [];
}

export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** What a record is bound to: it opens in this log, under this key, as this record, and nowhere else. */
export const recordName = ({ version, vault, key }: Header, kind: string, id: string): string =>
  JSON.stringify(['handrail', version, vault, key, kind, id]);

export const olderName = ({ version, vault, key }: Header, older: string): string =>
  JSON.stringify(['handrail older key', version, vault, key, older]);

/** The wrapped key is bound to all that stands beside it, so that no parameter can be weakened. */
export const wrapName = ({ version, vault, key, kdf }: Omit<PassphraseHeader, 'by' | 'wrapped'>) =>
  JSON.stringify(['handrail key', version, vault, key, kdf.name, kdf.N, kdf.r, kdf.p, kdf.salt]);
