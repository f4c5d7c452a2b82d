import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { find, missing } from '../setup/browsers.mjs';
import { connect } from './cdp.mjs';
import { Tab, until } from './tab.mjs';

const flags = [
  '--headless=new',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--password-store=basic',
  '--window-size=1280,900',
  '--lang=en-GB',
  '--ignore-certificate-errors',
  '--remote-debugging-port=0',
];

// A bench that fails half-way leaves no browser behind.
const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill();
});

/** DevTools writes where it listens into the profile's folder. */
function address(profile) {
  try {
    const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return path && `ws://127.0.0.1:${port}${path}`;
  } catch {
    return undefined;
  }
}

/**
 * Starts a fresh browser with one extension in it, for which every host is on loopback.
 *
 * @param {string} extension its folder
 * @param {number} port where the pages are served
 */
export async function launch(extension, port) {
  const program = find('chromium');
  if (!program) throw new Error(missing('chromium'));
  const profile = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const child = spawn(
    program,
    [
      ...flags,
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  running.add(child);
  const gone = new Promise((done) => child.once('exit', done));
  const cdp = await connect(await until('the browser', () => address(profile)));
  const { product } = await cdp.send('Browser.getVersion');

  return {
    cdp,
    product,
    /** @param {boolean} [background] behind the tab in front, which goes on drawing frames */
    async open(url, background = false) {
      const { targetId } = await cdp.send('Target.createTarget', {
        url: 'about:blank',
        background,
      });
      const tab = new Tab(await cdp.attach(targetId), targetId);
      if (url) await tab.goto(url);
      return tab;
    },
    shut: (tab) => cdp.send('Target.closeTarget', { targetId: tab.id }),
    async targets() {
      return (await cdp.send('Target.getTargets')).targetInfos;
    },
    async close() {
      await cdp.send('Browser.close').catch(() => undefined);
      await gone;
      running.delete(child);
      cdp.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
