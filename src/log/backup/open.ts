import { asTyped } from '../../vault/typed';
import { runInWorker } from '../../vault/worker';
import { BackupFault, faultCode } from './fault';
import { checkHeader, kindOf, unarmored } from './header';
import { limits } from './limits';
import type { Backup } from './read';

/** A file that was chosen, and may be opened. */
export interface Chosen {
  bytes: Uint8Array;
  /** Whether it takes a passphrase. */
  sealed: boolean;
}

/**
 * Reads a chosen file, and looks at what opening it will take. Nothing is opened yet.
 *
 * @throws BackupFault. What the browser throws when it can't read the file.
 */
export async function takeFile(file: Blob): Promise<Chosen> {
  if (file.size > limits.bytes) throw new BackupFault('too-big');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes);
  if (kind === 'json') return { bytes, sealed: false };
  const binary = kind === 'armored' ? unarmored(bytes) : bytes;
  checkHeader(binary);
  return { bytes: binary, sealed: true };
}

/**
 * Opens it and reads what is in it: in a worker, so that no file can stop the page. Changes nothing.
 *
 * @throws BackupFault
 */
export function openChosen({ bytes, sealed }: Chosen, passphrase: string): Promise<Backup> {
  const input = sealed ? { bytes, passphrase: asTyped(passphrase) } : { bytes };
  return runInWorker('read-backup', input).catch((thrown: unknown) => {
    const code = faultCode(thrown);
    throw code ? new BackupFault(code) : thrown;
  });
}
