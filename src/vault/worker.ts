import type { Answer, Input, JobName, Output } from './jobs';

const address = '/vault-worker.js';

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** The one address a script may be started from, in browsers that check (Firefox does from 148 on). */
function trusted(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('handrail-worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError('Not our worker');
      return url;
    },
  });
  return policy?.createScriptURL(address) ?? address;
}

/** What a job failed with, by the name it had there. */
export class JobFailed extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * Runs one job in a worker of its own, so that its memory is given back when it is done.
 *
 * @param given parts of the input that the job takes over.
 * @throws JobFailed with the name of what the job threw.
 */
export function runInWorker<Name extends JobName>(
  name: Name,
  input: Input<Name>,
  given: Transferable[] = [],
): Promise<Output<Name>> {
  const worker = new Worker(trusted(), { name: 'vault' });
  const answer = new Promise<Output<Name>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('done' in data) resolve(data.done as Output<Name>);
      else reject(new JobFailed(data.failed, data.message));
    };
    worker.onerror = ({ message }) => reject(new JobFailed('WorkerFailed', message));
  });
  worker.postMessage({ name, input }, given);
  return answer.finally(() => worker.terminate());
}
