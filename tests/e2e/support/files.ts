import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const root = resolve(import.meta.dirname, '../../..');

const known: Record<BrowserName, { variable: string; commands: string[]; places: string[] }> = {
  chromium: {
    variable: 'HANDRAIL_CHROMIUM',
    // Not "google-chrome": branded Chrome no longer loads an extension from the command line.
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'HANDRAIL_FIREFOX',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Where a browser is. @throws when it is nowhere: a missing browser is a failure, not a skip. */
export function browserPath(name: BrowserName): string {
  const { variable, commands, places } = known[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} points to ${chosen}, and nothing is there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .concat(places)
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Error(`No ${name} found. Install it, or set ${variable} to its path.`);
}

/** A page of our own that the tests use to ask the browser things. No UI can get in its way. */
export const bench = 'e2e.html';

/**
 * A copy of the build, so that a build made meanwhile changes nothing under a running browser. The
 * copy gets one empty page more; everything else, the manifest too, is what people install.
 */
export function copyBuild(name: BrowserName): string {
  const output = process.env.HANDRAIL_OUTPUT ?? join(root, '.output');
  const build = join(output, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(join(build, 'manifest.json'))) {
    throw new Error(`There is no build in ${build}. Run "npm run build" first.`);
  }
  const copy = join(newFolder(), 'handrail');
  cpSync(build, copy, { recursive: true });
  writeFileSync(join(copy, bench), '<!doctype html><title>e2e</title>');
  return copy;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'handrail-e2e-'));

export const versionOf = (path: string): string =>
  execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
