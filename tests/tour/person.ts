import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { find } from '../setup/browsers.mjs';

/** Opens the first-run page for a person to use, and stays until they close the window. */
export async function showToPerson(): Promise<number> {
  const build = resolve('.output/chrome-mv3');
  const profile = mkdtempSync(join(tmpdir(), 'handrail-'));
  console.log('Opening a browser with Handrail in it, in a profile of its own.');
  console.log('The first page says what it does. Close the window when you are done.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: find('chromium') ?? '',
    headless: false,
    viewport: null,
    args: [
      '--no-first-run',
      `--load-extension=${build}`,
      `--disable-extensions-except=${build}`,
      // As root, in a container, Chromium's sandbox can't start.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  await new Promise((closed) => context.once('close', closed));
  rmSync(profile, { recursive: true, force: true });
  return 0;
}
