/** Encrypted with AES-256-GCM. */
export interface Sealed {
  /** 96 bits, fresh for each. */
  iv: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
}

/** Lengths are rounded up to so many bytes, so that a record's size says little about its words. */
const block = 256;
const lengthBytes = 4;

export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((lengthBytes + bytes.length) / block) * block);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, lengthBytes);
  return whole;
}

/** @throws RangeError when it is not what `pad` made. */
export function unpad(whole: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  if (length > whole.length - lengthBytes) throw new RangeError('Not padded');
  return whole.subarray(lengthBytes, lengthBytes + length);
}

const aesGcm = (iv: Uint8Array<ArrayBuffer>, boundTo: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(boundTo),
});

/** @param boundTo is not stored, and the same must be said to open it: what it is, and of which log. */
export async function sealBytes(
  key: CryptoKey,
  boundTo: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(aesGcm(iv, boundTo), key, bytes);
  return { iv, data: new Uint8Array(data) };
}

/** @throws OperationError when key or name are others, or a bit was changed. */
export const openBytes = async (
  key: CryptoKey,
  boundTo: string,
  { iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.decrypt(aesGcm(iv, boundTo), key, data));

/** @param value anything that JSON can hold. */
export const seal = (key: CryptoKey, boundTo: string, value: unknown): Promise<Sealed> =>
  sealBytes(key, boundTo, pad(new TextEncoder().encode(JSON.stringify(value))));

/** @throws when it can't be opened, or is not what `seal` made. */
export const unseal = async (key: CryptoKey, boundTo: string, sealed: Sealed): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(unpad(await openBytes(key, boundTo, sealed))));
