// Runs before `npm start` and `npm test`: installs what is missing, so that these two commands are
// the only ones. No dependency of its own, and any Node that can run npm can run it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { debianPackage, find, missing } from './browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const wanted =
  process.env.npm_lifecycle_event === 'prestart' ? ['chromium'] : ['chromium', 'firefox'];

function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** The lock file says what must be there; its fingerprint is kept beside what was installed. */
function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.handrail-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  if (!run('npm', 'ci', '--no-audit', '--no-fund')) fail('npm could not install the packages.');
  writeFileSync(mark, lock);
}

function installBrowsers() {
  const lacking = wanted.filter((kind) => !find(kind));
  if (lacking.length === 0) return;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const named = lacking.some((kind) => process.env[`HANDRAIL_${kind.toUpperCase()}`]);
  if (asRoot && !named && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', ...lacking.map(debianPackage));
  }
  const still = lacking.filter((kind) => !find(kind));
  if (still.length) fail(still.map(missing).join('\n'));
}

installPackages();
installBrowsers();
