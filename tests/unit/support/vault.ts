import { vi } from 'vitest';
import { doJob, type JobName } from '@/vault/jobs';

/** Jobs are done here and now: there are no workers outside a browser. */
vi.mock('@/vault/worker', () => ({
  runInWorker: async (name: JobName, input: unknown) => {
    const answer = await doJob({ name, input });
    if ('done' in answer) return answer.done;
    throw Object.assign(new Error(answer.message), { name: answer.failed });
  },
}));

/** The same steps at a cost that tests can pay. The real rows are tried in `kdf.test.ts`. */
export const cheap = { N: 2 ** 4, r: 8, p: 1 } as const;
