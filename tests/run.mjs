// `npm test`: every check in order, quick ones first, and one closing line that adds them up.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const results = join(root, 'tests/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };

function run(name, command, args, env = {}) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return status === 0;
}

/** A check that either holds or doesn't counts as one. */
function check(name, command, ...args) {
  const ok = run(name, command, args);
  total[ok ? 'passed' : 'failed']++;
  return ok;
}

/** A suite counts its tests. One that did not even start, or ran nothing, is a failure. */
function suite(name, config, env) {
  const report = join(results, `${name.replaceAll(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(name, 'vitest', ['run', '--config', config, ...reporters], env);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const passed = counts?.numPassedTests ?? 0;
  const failed = counts?.numFailedTests ?? 0;
  total.passed += passed;
  total.skipped += (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);
  total.failed += failed || (ok && passed > 0 ? 0 : 1);
}

check('format and lint', 'biome', 'ci', '.');
check('types', 'npm', 'run', '--silent', 'types');
suite('unit', 'tests/unit/vitest.config.ts');
suite('accuracy', 'tests/accuracy/vitest.config.ts');
if (check('build', 'npm', 'run', '--silent', 'build')) {
  suite('built files', 'tests/build/vitest.config.ts');
  suite('chromium', 'tests/e2e/vitest.config.ts', { HANDRAIL_BROWSER: 'chromium' });
  suite('firefox', 'tests/e2e/vitest.config.ts', { HANDRAIL_BROWSER: 'firefox' });
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
