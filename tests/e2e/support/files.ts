import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserName, find, missing } from '../../setup/browsers.mjs';

export type { BrowserName };

const root = resolve(import.meta.dirname, '../../..');

/** Where a browser is. @throws when it is nowhere: a missing browser is a failure, not a skip. */
export function browserPath(name: BrowserName): string {
  const found = find(name);
  if (!found) throw new Error(missing(name));
  return found;
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
