import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// What runs on people's pages must be small, and must run on any document: these folders know
// nothing of the browser's extension APIs, of the user interface or of the rest of Handrail.
const root = resolve(import.meta.dirname, '../../../src');
const files = ['detection', 'sites'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: `${folder}/${file}`,
      text: readFileSync(resolve(root, folder, file), 'utf8'),
    })),
);
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
const imports = (text: string) =>
  [
    ...code(text).matchAll(
      /(import\s+type\b|import\b|export\b)[^'";]*?\bfrom\s*'([^']+)'|import\s*\(?\s*'([^']+)'/g,
    ),
  ].map((match) => ({
    type: /^import\s+type/.test(match[1] ?? ''),
    from: match[2] ?? match[3] ?? '',
  }));

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(12);
  expect(imports("import type { A } from './a';\nimport { b } from 'wxt';")).toEqual([
    { type: true, from: './a' },
    { type: false, from: 'wxt' },
  ]);
});

test.each(files)('$name imports nothing from outside its own two folders', ({ text }) => {
  for (const { type, from } of imports(text)) {
    // The messages' shapes are only types here; nothing of them reaches the page.
    if (type && from === '../messages') continue;
    expect(from).toMatch(/^\.\/[\w-]+$|^\.\.\/(detection|sites)\/[\w-]+$/);
  }
});

test.each(files.filter(({ name }) => name !== 'detection/native.ts'))(
  '$name touches no extension API',
  ({ text }) => {
    expect(code(text)).not.toMatch(/\b(chrome|browser)\s*[.[?]/);
    expect(code(text)).not.toMatch(/\bnativeApi\b/);
  },
);

test.each(files)(
  '$name sends nothing, stores nothing and changes nothing in the page',
  ({ name, text }) => {
    expect(code(text)).not.toMatch(
      /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|localStorage|indexedDB)\b/,
    );
    expect(code(text)).not.toMatch(
      /\.(innerHTML|innerText|outerHTML|value\b|click\(|focus\(|submit\(|append|remove\()/,
    );
    // The warm-up dresses an element of its own, which never gets into the page.
    if (name !== 'detection/warm-up.ts') expect(code(text)).not.toMatch(/\.setAttribute/);
  },
);

test.each(files)('$name reads text only where labels are read', ({ name, text }) => {
  if (name !== 'detection/labels.ts') expect(code(text)).not.toMatch(/textContent|nodeValue/);
});
