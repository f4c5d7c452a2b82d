import { decryptBackup, encryptBackup } from '../log/backup/age';
import { readBackup } from '../log/backup/read';
import { derive } from './derive';
import type { Kdf } from './kdf';

/** Work that takes a second or more, so that a page must not do it itself. */
export const jobs = {
  derive: ({ passphrase, kdf }: { passphrase: string; kdf: Kdf }) => derive(passphrase, kdf),
  'age-encrypt': ({
    stream,
    passphrase,
  }: {
    stream: ReadableStream<Uint8Array>;
    passphrase: string;
  }) => encryptBackup(stream, passphrase),
  /** @param passphrase where it takes one. */
  'read-backup': async ({ bytes, passphrase }: { bytes: Uint8Array; passphrase?: string }) =>
    readBackup(passphrase === undefined ? bytes : await decryptBackup(bytes, passphrase)),
};
type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type Input<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type Output<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;

export type Answer = { done: unknown } | { failed: string; message: string };

/** @returns the job's result, or the name and words of what it threw. */
export async function doJob({ name, input }: { name: JobName; input: unknown }): Promise<Answer> {
  try {
    return { done: await jobs[name](input as never) };
  } catch (fault) {
    const { name, message } = fault as Error;
    return { failed: name, message };
  }
}
