import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Site } from '@/detection/site';
import { sites as described } from '../unit/support/described';
import { type Build, buildNames, filesOf, read } from './output';

const zipped = (text: string) => gzipSync(text, { level: 9 }).length;

test.each(buildNames)('%s: a page before a moment carries at most 6 kB for its site', (build) => {
  // Where something may be broken, one line more.
  const watcher = zipped(read(build, 'watcher.js')) + zipped(read(build, 'doubt.js'));
  for (const file of filesOf(build, '.js').filter((name) => name.startsWith('sites'))) {
    expect(watcher + zipped(read(build, file)), file).toBeLessThanOrEqual(6 * 1024);
  }
});

test.each(buildNames)(
  '%s: so does a server added by hand, before anything is known of it',
  (build) => {
    const both = zipped(read(build, 'watcher.js')) + zipped(read(build, 'software.js'));
    expect(both).toBeLessThanOrEqual(6 * 1024);
  },
);

test.each(buildNames)('%s: all of it is at most 300 kB', (build) => {
  const sum = filesOf(build).reduce((bytes, file) => bytes + zipped(read(build, file)), 0);
  expect(sum).toBeLessThanOrEqual(300 * 1024);
});

test.each(buildNames)('%s: what runs on pages brings no polyfill', (build) => {
  for (const file of [
    'watcher.js',
    'reminder.js',
    'doubt.js',
    'requests-look.js',
    'structure.js',
  ]) {
    expect(read(build, file)).not.toMatch(/webextension-polyfill|runtime\.lastError/);
  }
});

/** A page's scripts: what it names, and what those import. */
function scriptsOf(build: Build, page: string): Set<string> {
  const found = new Set<string>();
  const follow = (text: string, pattern: RegExp, folder: string) => {
    for (const [, name = ''] of text.matchAll(pattern)) {
      const file = `${folder}${name}`;
      if (found.has(file)) continue;
      found.add(file);
      follow(read(build, file), /(?:from|import)\s*["'`]\.\/([\w-]+\.js)/g, 'chunks/');
    }
  };
  follow(read(build, page), /src="\/([^"]+\.js)"/g, '');
  return found;
}

test.each(buildNames)('%s: the popup comes up with at most 60 kB of script', (build) => {
  const scripts = [...scriptsOf(build, 'popup.html')];
  expect(scripts.length).toBeGreaterThan(1);
  const sum = scripts.reduce((bytes, file) => bytes + zipped(read(build, file)), 0);
  expect(sum).toBeLessThanOrEqual(60 * 1024);
});

test.each(buildNames)('%s: what the app alone shows of a site is not in its script', (build) => {
  for (const file of filesOf(build, '.js').filter((name) => name.startsWith('sites'))) {
    expect(read(build, file), file).not.toMatch(/\b(name|sees|unseen):/);
  }
});

/** Of the selectors in a site's rules, the longest piece that stands in a script as it is. */
function pieceOf({ controls, editors }: Site): string {
  const selectors = [...controls, ...editors].flatMap(({ is, within, near }) => [is, within, near]);
  const pieces = selectors.flatMap((selector) => selector?.match(/[\w-]+/g) ?? []);
  const own = pieces.filter((piece) => !/^(contenteditable|aria-.+)$/.test(piece));
  return own.sort((a, b) => b.length - a.length)[0] ?? '';
}

test.each(buildNames)('%s: how a site’s pages are read is in its script alone', (build) => {
  const onPages = ['watcher.js', 'reminder.js', 'structure.js', 'requests-look.js', 'software.js'];
  const others = filesOf(build, '.js').filter(
    (name) => !name.startsWith('sites') && !onPages.includes(name),
  );
  expect(others).toContain('background.js');
  const all = others.map((file) => read(build, file)).join('\n');
  const told = described.map((site) => ({ id: site.id, piece: pieceOf(site) }));
  const telling = told.filter(({ piece }) => piece.length >= 12);
  expect(telling.length).toBeGreaterThan(10);
  for (const { id, piece } of telling) {
    expect(read(build, `sites/${id}.js`), id).toContain(piece);
    expect(all.includes(piece), `${id}: ${piece}`).toBe(false);
  }
});
