import { asTyped } from '../../vault/typed';
import { runInWorker } from '../../vault/worker';
import { BackupFault } from './fault';
import { gather, jsonOf } from './gather';
import { limits } from './limits';
import { padded } from './pad';

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
  const gathering = gather(now).then(({ file, damaged }) => {
    const json = jsonOf(file);
    if (json.length > limits.bytes - limits.bytes / 64) throw new BackupFault('too-big');
    return { json, damaged };
  });
  // The worker is busy with the passphrase meanwhile.
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(padded((await gathering).json));
      controller.close();
    },
  });
  const [{ damaged }, bytes] = await Promise.all([
    gathering,
    runInWorker('age-encrypt', { stream, passphrase: asTyped(passphrase) }, [stream]),
  ]);
  return { name, bytes: new Uint8Array(bytes), damaged };
}
