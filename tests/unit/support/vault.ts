import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { doJob, type JobName } from '@/vault/jobs';
import type { Kdf } from '@/vault/kdf';

/** A cheap key in place of scrypt's, so that a test can open and lock a hundred times. */
const quickly = ({ passphrase, kdf }: { passphrase: string; kdf: Kdf }) =>
  new Uint8Array(
    createHash('sha256')
      .update(JSON.stringify([passphrase.trim(), kdf]))
      .digest(),
  );

/** Jobs are done here and now: there are no workers outside a browser. */
vi.mock('@/vault/worker', () => ({
  runInWorker: async (name: JobName, input: unknown) => {
    if (name === 'derive') return quickly(input as { passphrase: string; kdf: Kdf });
    const answer = await doJob({ name, input });
    if ('done' in answer) return answer.done;
    throw Object.assign(new Error(answer.message), { name: answer.failed });
  },
}));
