import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { hasDisplay } from './display.ts';
import { showToPerson } from './person.ts';
import { tour } from './tour.ts';

// `npm start`: builds, and shows Handrail in a real browser. With a display, to the person in
// front of it; without one, as a tour that says what was really seen.
const root = resolve(import.meta.dirname, '../..');
const built = spawnSync('npm', ['run', '--silent', 'build:chromium'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(1);
process.exitCode = await (hasDisplay() ? showToPerson() : tour());
