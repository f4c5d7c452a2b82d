import { Decrypter, Encrypter } from 'age-encryption';
import { BackupFault, type FaultCode } from './fault';
import { checkHeader, kindOf, unarmored } from './header';
import { isOurSize, padded } from './pad';

/**
 * How hard the passphrase is to guess, as a power of two: with scrypt's 2^17 one guess takes 128 MB
 * and about a second here. It is the row of OWASP's that the log's own lock uses.
 */
export const workFactor = 17;

/**
 * Encrypts JSON as an age file for a passphrase (https://age-encryption.org/v1, read with
 * `age --decrypt`). It takes a second and 128 MB: run it in a worker. The work on the passphrase comes
 * first, so that a stream may still be gathering what it will give.
 *
 * @param json bytes, or a stream of what `padded` made.
 * @returns the binary form.
 */
export async function encryptBackup(
  json: Uint8Array | ReadableStream<Uint8Array>,
  passphrase: string,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  if (json instanceof Uint8Array) return encrypter.encrypt(padded(json));
  return new Uint8Array(await new Response(await encrypter.encrypt(json)).arrayBuffer());
}

/** What age says when something fails, in its own words; all else it says is damage. */
const codes: Record<string, FaultCode> = {
  "no identity matched any of the file's recipients": 'wrong-passphrase',
};

/**
 * Opens an age file, binary or as letters, whoever made it. What it asks for is looked at first.
 *
 * @throws BackupFault and nothing else.
 */
export async function decryptBackup(file: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const bytes = kindOf(file) === 'armored' ? unarmored(file) : file;
  checkHeader(bytes);
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return await decrypter.decrypt(bytes);
  } catch (fault) {
    throw new BackupFault(codeOf(fault, bytes.length));
  }
}

function codeOf(fault: unknown, size: number): FaultCode {
  // A device with too little memory says so in an error of this kind.
  if (fault instanceof RangeError) return 'asks-too-much';
  const known = codes[fault instanceof Error ? fault.message : ''];
  return known ?? (isOurSize(size) ? 'damaged' : 'cut-short');
}
