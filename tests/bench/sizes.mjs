import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = join(import.meta.dirname, '../../.output');

const packed = (...files) =>
  files
    .map((file) => gzipSync(readFileSync(join(output, 'chrome-mv3', file)), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);

/** Bytes: what each site's pages get before any moment, and the whole package. */
export function sizes() {
  const sites = readdirSync(join(output, 'chrome-mv3/sites'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file.slice(0, -3), packed(`sites/${file}`, 'watcher.js')]);
  const zip = readdirSync(output).find((file) => file.endsWith('-chrome.zip'));
  if (!zip) throw new Error('There is no zip of the Chromium build. Leave --built away.');
  return {
    watcher: packed('watcher.js'),
    reminder: packed('reminder.js'),
    sites: Object.fromEntries(sites),
    zip: statSync(join(output, zip)).size,
  };
}
