// `npm run bench`: what Handrail costs, in bytes and in milliseconds, with the limits beside it.
// `-- --quick` tries the same with fewer repetitions; `-- --built` measures the build that is there.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { clock, composerPage } from './composer.mjs';
import { handrailCopy } from './extensions.mjs';
import { feedPage } from './feed.mjs';
import { feedCost } from './feed-cost.mjs';
import { latency } from './latency.mjs';
import { verdicts } from './limits.mjs';
import { logCost } from './log.mjs';
import { quietCost } from './quiet.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { sizes } from './sizes.mjs';

const root = join(import.meta.dirname, '../..');
const quick = process.argv.includes('--quick');
const plan = quick
  ? { awake: 8, asleep: 4, cost: 2, repetitions: 2, seconds: 5, alone: 2, log: 2 }
  : { awake: 40, asleep: 15, cost: 5, repetitions: 7, seconds: 10, alone: 5, log: 5 };
const say = (text) => console.log(`  ${text}`);
const load = () => loadavg()[0].toFixed(1);

/** The zip command builds too, so the zip and what is measured are the same. */
function build() {
  const { status } = spawnSync('npx', ['wxt', 'zip', '-b', 'chrome'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed.');
}

if (!process.argv.includes('--built')) build();
const before = load();
const server = await serve({
  '/': feedPage(),
  '/blank': '<!doctype html><title>Nothing here</title>',
  '/composer': composerPage({ head: clock }),
});
const handrail = handrailCopy();
try {
  const results = {
    quick,
    sizes: sizes(),
    latency: await latency(handrail, server.port, plan, say),
    quiet: await quietCost(handrail, server.port, plan.alone),
    log: await logCost(handrail, server.port, plan.log, say),
    feed: { seconds: plan.seconds, ...(await feedCost(handrail, server.port, plan, say)) },
  };
  const conditions = {
    product: results.feed.product,
    node: process.versions.node,
    cores: cpus().length,
    cpu: cpus()[0].model.trim(),
    load: [before, load()],
  };
  const verdict = verdicts(results);
  console.log(report({ ...results, verdict, conditions }));
  const folder = join(root, 'tests/results');
  mkdirSync(folder, { recursive: true });
  const full = { conditions, verdict, ...results };
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(full, null, 2)}\n`);
  console.log('\nAll figures: tests/results/bench.json');
  process.exitCode = Object.values(verdict).every(Boolean) ? 0 : 1;
} finally {
  await server.close();
  rmSync(handrail.folder, { recursive: true, force: true });
}
