import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browser.mjs';
import { until } from './tab.mjs';

const root = join(import.meta.dirname, '../..');
const helper = 'bench.html';
const origin = 'https://www.facebook.com/*';

/** Chromium's id of an extension: a fingerprint of its public key, written with a to p. */
function idOf(folder) {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/**
 * A copy of the build, so that a build made meanwhile changes nothing under a running browser. The
 * copy gets one empty page more, from which the bench sets what is stored.
 */
export function handrailCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-build-'));
  cpSync(join(root, '.output/chrome-mv3'), folder, { recursive: true });
  writeFileSync(join(folder, helper), '<!doctype html><title>bench</title>');
  return { name: 'handrail', folder, id: idOf(folder) };
}

/** What Handrail is compared with: the least that any extension of its kind could do. */
export function reference() {
  const folder = join(import.meta.dirname, 'reference');
  return { name: 'reference', folder, id: idOf(folder) };
}

/** A page of Handrail's own in which the bench can speak to the browser as Handrail. */
export const openHelper = (browser, { id }) =>
  browser.open(`chrome-extension://${id}/${helper}`, true);

/**
 * Starts a browser with Handrail turned on for Facebook, as a worker would have it: no page of its
 * own is open.
 *
 * @param {'spent' | 'plenty'} budget whether reminders may still come
 */
export async function launchHandrail(extension, port, budget) {
  const browser = await launch(extension.folder, port);
  // The first-run page opens by itself; it is not part of what is measured.
  const welcome = await until('the first-run page', async () =>
    (await browser.targets()).find(({ url }) => url.endsWith('/welcome.html')),
  );
  const settings = await browser.open(`chrome://extensions/?id=${extension.id}`);
  await settings.run(`chrome.developerPrivate.addHostPermission('${extension.id}', '${origin}')`);
  const page = await openHelper(browser, extension);
  // The browser takes the extension's own question as answered, and tells the extension so.
  await page.run(`chrome.permissions.request({ origins: ['${origin}'] })`);
  await until('the registration', () =>
    page.run(
      `chrome.scripting.getRegisteredContentScripts()
        .then((found) => found.some(({ js }) => js.some((file) => file.endsWith('watcher.js'))))`,
    ),
  );
  const limit = budget === 'spent' ? 0 : 50;
  await page.run(`chrome.storage.local.set(${JSON.stringify({ settings: withBudget(limit) })})`);
  await browser.cdp.send('Target.closeTarget', { targetId: welcome.targetId });
  await browser.shut(page);
  await browser.shut(settings);
  return browser;
}

/** The whole of Handrail's settings: a field that is missing would count as damaged. */
function withBudget(limit) {
  const each = { day: limit, week: limit };
  return {
    kinds: { 'request-in': true, 'request-out': true, post: true, comment: false, message: false },
    budgets: { requests: each, posts: each, messages: each },
    quiet: [],
    openFollow: false,
    byHand: [],
  };
}
