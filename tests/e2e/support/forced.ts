import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserPath, copyBuild, newFolder } from './files.ts';
import { chromiumPolicy } from './policy.ts';
import { until } from './until.ts';

/** Chromium with Handrail forced on it by an administrator. */
export interface Forced {
  /** Opens one of its pages. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** The build as a signed file. Its id is another one: nobody here has the key of the real one. */
function packed(): { id: string; crx: Buffer } {
  const folder = copyBuild('chromium');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  delete manifest.key;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = `${folder}.pem`;
  writeFileSync(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const profile = newFolder();
  execFileSync(browserPath('chromium'), [
    '--no-sandbox',
    '--headless=new',
    `--user-data-dir=${profile}`,
    `--pack-extension=${folder}`,
    `--pack-extension-key=${pem}`,
  ]);
  const crx = readFileSync(`${folder}.crx`);
  for (const gone of [profile, dirname(folder)]) rmSync(gone, { recursive: true, force: true });
  const hash = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' }));
  const digits = hash.digest('hex').slice(0, 32);
  return {
    id: digits.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? ''),
    crx,
  };
}

/** A web store of one, on this machine alone. */
async function store(id: string, crx: Buffer) {
  const server = createServer(({ url }, response) => {
    if (url?.startsWith('/handrail.crx')) {
      response.setHeader('content-type', 'application/x-chrome-extension').end(crx);
      return;
    }
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'text/xml').end(
      `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">
        <updatecheck codebase="http://127.0.0.1:${port}/handrail.crx" version="0.1.0"/></app></gupdate>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/update.xml`, close: () => server.close() };
}

/** @param values for Handrail. @param settings on top of the force, for this extension. */
export async function launchForced(values: unknown, settings: object): Promise<Forced> {
  const { id, crx } = packed();
  const { url, close } = await store(id, crx);
  const policy = chromiumPolicy(browserPath('chromium'), id);
  const forced = { installation_mode: 'force_installed', update_url: url, ...settings };
  // Without the first, nobody may look into what an administrator has forced.
  policy.set(values, { DeveloperToolsAvailability: 1, ExtensionSettings: { [id]: forced } });
  const context = await chromium.launchPersistentContext('', {
    executablePath: policy.executable,
    headless: false,
    // Playwright's own flags would keep the browser from installing anything.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return {
    open: (path) =>
      until(
        'the extension to be installed',
        async () => {
          const page = await context.newPage();
          const isThere = await page.goto(`chrome-extension://${id}/${path}`).then(
            () => true,
            () => false,
          );
          if (!isThere) await page.close().catch(() => undefined);
          return isThere && page;
        },
        30_000,
      ),
    async close() {
      await context.close();
      close();
      policy.remove();
    },
  };
}
