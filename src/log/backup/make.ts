import { runInWorker } from '../../vault/worker';
import { BackupFault } from './fault';
import { gather, jsonOf } from './gather';
import { limits } from './limits';

/** Fewer letters than this are guessed too fast, once somebody has the file. */
export const shortest = 12;

export interface Made {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** How many records could not be opened, and so are not in it. */
  damaged: number;
}

/**
 * Puts all that is the worker's into one locked file.
 *
 * @throws Locked. BackupFault `too-big`: what could not be brought back is not made.
 */
export async function makeBackup(passphrase: string, name: string, now: Date): Promise<Made> {
  const { file, damaged } = await gather(now);
  const json = jsonOf(file);
  if (json.length > limits.bytes - limits.bytes / 64) throw new BackupFault('too-big');
  const bytes = await runInWorker('age-encrypt', { bytes: json, passphrase });
  return { name, bytes: new Uint8Array(bytes), damaged };
}
