import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doJob, type JobName } from '@/vault/jobs';

/** Runs in a worker that a page of ours started, and only there. */
export default defineUnlistedScript(() => {
  self.onmessage = async ({ data }: MessageEvent<{ name: JobName; input: unknown }>) =>
    self.postMessage(await doJob(data));
});
