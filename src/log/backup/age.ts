import { Decrypter, Encrypter } from 'age-encryption';
import { BackupFault, type FaultCode } from './fault';
import { checkHeader, kindOf, unarmored } from './header';

/**
 * How hard the passphrase is to guess, as a power of two: with scrypt's 2^17 one guess takes 128 MB
 * and about a second here. It is the row of OWASP's that the log's own lock uses.
 */
export const workFactor = 17;

/**
 * A file of ours is so many bytes over a whole number of blocks: its length tells little of what is in
 * it, and one that was cut short, which happens at the edge of a block, can be told from a damaged one.
 */
const block = 1024;
const over = 1;
/** What age adds: its header with a work factor of two digits, a nonce, and a code for each chunk. */
const headerSize = 150;
const nonceSize = 16;
const chunk = 65_536;
const codeSize = 16;

const sizeOf = (plain: number) =>
  headerSize + nonceSize + plain + codeSize * Math.max(1, Math.ceil(plain / chunk));
const isOurSize = (size: number) => size % block === over;

/** White space behind JSON changes nothing in it. */
function padded(json: Uint8Array): Uint8Array {
  let size = json.length;
  // Another chunk may begin on the way, so it goes in steps.
  while (!isOurSize(sizeOf(size))) size++;
  const all = new Uint8Array(size).fill(0x20);
  all.set(json);
  return all;
}

/**
 * Encrypts JSON as an age file for a passphrase (https://age-encryption.org/v1, read with
 * `age --decrypt`). It takes a second and 128 MB: run it in a worker.
 *
 * @returns the binary form.
 */
export function encryptBackup(json: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(padded(json));
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
