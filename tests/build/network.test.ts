import { describe, expect, test } from 'vitest';
import { references } from '@/guidance/references';
import { buildNames, filesOf, read } from './output';
import { waysOut } from './scan';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * What the policy files for administrators have to begin with: the names of Microsoft's and Apple's
 * formats. They are written into a file that is saved, and nothing opens them.
 */
const formats = [
  'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0"',
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
];

/** Addresses that may stand in the code: links the worker may choose to open, and names of formats. */
const addresses = [
  ...formats.map((format) => new RegExp(`^${escaped(format)}$`)),
  ...Object.values(references).map(({ url }) => new RegExp(`^${escaped(url)}$`)),
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|2000\/svg|1999\/xlink)$/,
  // How a host becomes a match pattern or an address: nothing before the template's hole.
  /^https:\/\/$/,
  // A developer's error text of WXT's storage, with a link to its own manual.
  /^'wxt\/storage' must be loaded in a web extension environment/,
];

describe.each(buildNames)('the %s build has no way to the network', (build) => {
  const worker = 'new Worker';

  test.each(filesOf(build, '.js'))('%s', (file) => {
    const ways = waysOut(read(build, file), addresses);
    expect(ways.filter((way) => way !== worker)).toEqual([]);
  });

  test('one worker is started: our own, by an address that one policy alone lets through', () => {
    const starting = filesOf(build, '.js')
      .map((file) => read(build, file))
      .filter((code) => waysOut(code, addresses).includes(worker));
    expect(starting).toHaveLength(1);
    const [code = ''] = starting;
    expect(waysOut(code, addresses).filter((way) => way === worker)).toHaveLength(1);
    expect(code).toMatch(/["'`]\/vault-worker\.js["'`]/);
    expect(code.match(/createPolicy/g)).toHaveLength(1);
    expect(filesOf(build, '.js')).toContain('vault-worker.js');
  });

  test.each(filesOf(build, '.html'))('%s', (file) => {
    const html = read(build, file);
    expect(html).not.toMatch(/(src|href|action|ping)\s*=\s*"(?!\/|\.\/)[^"]/i);
    expect(html).not.toMatch(
      /(preconnect|dns-prefetch(?!-control)|prefetch"|prerender|modulepreload)/i,
    );
    expect(html).not.toMatch(/<(iframe|object|embed|base|form)\b/i);
    expect(html).toContain('<meta http-equiv="x-dns-prefetch-control" content="off"');
    expect(html).toContain('<meta name="referrer" content="no-referrer"');
  });

  test.each(filesOf(build, '.css'))('%s', (file) => {
    expect(read(build, file)).not.toMatch(/url\(|@import|https?:|src:/i);
  });
});

describe('the scan itself finds', () => {
  test.each([
    ['a fetch', 'fetch("/x")'],
    ['a fetch by its name', 'window["fetch"]("/x")'],
    ['a beacon', 'navigator.sendBeacon("/x")'],
    ['a socket', 'new WebSocket(a)'],
    ['a peer connection', 'new RTCPeerConnection()'],
    ['an address', 'open("https://example.org/x")'],
    ['an address in a template', 'open(`https://example.org/$'.concat('{x}`)')],
    ['an image', 'new Image().src = a'],
    ['an uninstall address', 'chrome.runtime.setUninstallURL(a)'],
    ['synced storage', 'browser.storage.sync.set({})'],
    ['an account', 'browser.identity.getProfileUserInfo()'],
    ['code from text', 'new Function("a")()'],
    ['a preconnect', 'link.rel = "preconnect"'],
    ['a script of another', 'import(a)'],
    ['a worker', 'new Worker(a)'],
  ])('%s', (_name, code) => expect(waysOut(code, [])).not.toEqual([]));

  test('and leaves a table of names alone', () => {
    expect(waysOut('const table = { fetch: { minArgs: 0 }, sync: 1 }', [])).toEqual([]);
  });
});
