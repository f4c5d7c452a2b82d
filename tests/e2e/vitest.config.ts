import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** One run drives one browser, so that a slow or missing one never hides behind the other. */
const browser = process.env.HANDRAIL_BROWSER ?? 'chromium';
if (browser !== 'chromium' && browser !== 'firefox') {
  throw new Error(`HANDRAIL_BROWSER must be chromium or firefox, not ${browser}`);
}

/**
 * The run and its browsers live where it is late morning now. Handrail goes by the worker's clock (a
 * day begins to count at nine), and a run that crosses midnight would have two todays.
 */
const ahead = 11 - new Date().getUTCHours();
process.env.TZ = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    name: browser,
    env: { HANDRAIL_BROWSER: browser },
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    // Two browsers at once on a small machine would make each other late.
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default'],
  },
});
