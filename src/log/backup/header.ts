import { armor } from 'age-encryption';
import { BackupFault } from './fault';
import { limits } from './limits';

const magic = 'age-encryption.org/';
const armored = '-----BEGIN AGE ENCRYPTED FILE-----';
const armoredEnd = '-----END AGE ENCRYPTED FILE-----';

/** The first bytes as text, one letter a byte: an age header is ASCII. */
const startOf = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

/**
 * Tells what a file is by what is in it; its name says nothing.
 *
 * @throws BackupFault `empty`, `foreign`, or `cut-short` where only a beginning is left.
 */
export function kindOf(bytes: Uint8Array): 'age' | 'armored' | 'json' {
  const start = startOf(bytes, 256).replace(/^(\xEF\xBB\xBF)?\s*/, '');
  if (start === '') throw new BackupFault('empty');
  if (start.startsWith(magic)) return 'age';
  if (start.startsWith(armored)) return 'armored';
  if (start.startsWith('{')) return 'json';
  const isBeginning = start.length > 3 && [magic, armored].some((all) => all.startsWith(start));
  throw new BackupFault(isBeginning ? 'cut-short' : 'foreign');
}

/** An age file as bytes, where it was written as letters. @throws BackupFault */
export function unarmored(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes).trim();
  if (!text.endsWith(armoredEnd)) throw new BackupFault('cut-short');
  try {
    return armor.decode(text);
  } catch {
    throw new BackupFault('damaged');
  }
}

/**
 * Reads how much work an age file asks for, before any of it is done. The layout is that of
 * https://age-encryption.org/v1: a version, one recipient, and `---` with a code for the whole.
 *
 * @param bytes a binary age file.
 * @throws BackupFault where it isn't for one passphrase, asks for too much, or isn't whole.
 */
export function checkHeader(bytes: Uint8Array): void {
  const head = startOf(bytes, limits.header);
  const isWhole = bytes.length > limits.header;
  const end = /\n--- [^\n]*\n/.exec(head);
  const [version, recipient = ''] = head.split('\n', 2);
  if (head.includes('\n') && version !== `${magic}v1`) throw new BackupFault('later-version');
  // Told from its first recipient: a file for many keys may have a longer header than ours.
  const [arrow, type, , factor] = recipient.split(' ');
  if (arrow === '->' && type && type !== 'scrypt') throw new BackupFault('not-passphrase');
  if (!end) throw new BackupFault(isWhole ? 'damaged' : 'cut-short');
  if (arrow !== '->' || !/^[1-9]\d*$/.test(factor ?? '')) throw new BackupFault('damaged');
  if (head.slice(0, end.index).split('\n-> ').length > 2) throw new BackupFault('damaged');
  if (Number(factor) > limits.workFactor) throw new BackupFault('asks-too-much');
}
