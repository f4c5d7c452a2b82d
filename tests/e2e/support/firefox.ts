import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Bidi, type Shared } from './bidi.ts';
import type { Box, Driver, Options, Reminder, Tab } from './driver.ts';
import { bench, browserPath, copyBuild, newFolder } from './files.ts';
import { callSource, findDeep } from './in-page.ts';
import { killAllOf } from './kill.ts';
import { reminderNames } from './names.ts';
import { firefoxPolicy } from './policy.ts';
import { startServer } from './server.ts';
import { settled, sleep, until } from './until.ts';
import { pack } from './xpi.ts';

const addon = 'handrail@handrail.example';
const uuid = '5f0c3c1e-7d42-4a7e-9b1f-2f6f0c3c1e00';
const origin = `moz-extension://${uuid}/`;

export async function launchFirefox({ bare = false, managed = false }: Options): Promise<Driver> {
  const policy = managed ? firefoxPolicy(browserPath('firefox'), addon) : undefined;
  const executablePath = policy?.executable ?? browserPath('firefox');
  const server = await startServer();
  const build = bare ? '' : copyBuild('firefox');
  const profile = newFolder();
  const downloads = newFolder();
  let helper = '';

  const start = (): Promise<Browser> =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      userDataDir: profile,
      // Without it no test could open the extension's pages or look at the browser's settings.
      args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextOptionalPermissionPrompts': false,
        'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
        // A packed extension of our own making stays over a restart.
        'xpinstall.signatures.required': false,
        'extensions.autoDisableScopes': 0,
        // Notices are Firefox's own, as there may be no desktop here to show them.
        'alerts.useSystemBackend': false,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'intl.accept_languages': 'en-GB',
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': server.proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': server.proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.stricttransportsecurity.preloadlist': false,
        'security.cert_pinning.enforcement_level': 0,
      },
    });
  let browser = await start();
  let bidi = new Bidi(browser);

  /** Runs in the browser's own window, with its rights: what a person does in its settings. */
  const inBrowser = async (source: string): Promise<unknown> => {
    const [main] = await bidi.contexts('chrome');
    if (!main) throw new Error('The browser has no window');
    const answer = await bidi.evaluate(
      main.context,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${addon}') ?? {};
        return JSON.stringify(await (${source})());
      })()`,
    );
    return typeof answer === 'string' ? JSON.parse(answer) : undefined;
  };

  const newTab = async (url: string): Promise<string> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
    });
    await goto(context, url);
    return context;
  };

  const goto = async (context: string, url: string) => {
    const ours = url.startsWith(origin);
    // The end of a navigation to an extension's page is never reported.
    const wait = ours ? 'none' : 'complete';
    await bidi.send('browsingContext.navigate', { context, url, wait });
    if (!ours) return;
    await until(`${url} to load`, () =>
      bidi
        .evaluate(
          context,
          `location.href.startsWith(${JSON.stringify(origin)}) && document.readyState === 'complete'`,
        )
        .then(
          (done) => done === true,
          () => false,
        ),
    );
  };

  const ready = async () => {
    if (bare) return;
    await until('the extension to be there', () =>
      inBrowser(`() => Boolean(extension?.backgroundContext || extension?.backgroundState)`).then(
        (there) => there === true,
        () => false,
      ),
    );
    helper = await newTab(origin + bench);
  };

  const inExtension: Driver['inExtension'] = async (run, ...args) => {
    const answer = await bidi.evaluate(helper, callSource(run, args));
    return typeof answer === 'string' ? JSON.parse(answer) : undefined;
  };
  const changePermissions = (how: 'add' | 'remove', origins: readonly string[]) =>
    inBrowser(
      `() => ExtensionPermissions.${how}('${addon}', ${JSON.stringify({ permissions: [], origins })}, extension)`,
    );

  if (!bare) {
    const path = join(build, '..', 'handrail.xpi');
    pack(build, path);
    await bidi.send('webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    });
  }
  await ready();

  const driver: Driver = {
    name: 'firefox',
    server,
    inExtension,
    open: async (url) => tabOf(bidi, await newTab(url), goto, inBrowser),
    openExtension: async (path) => tabOf(bidi, await newTab(origin + path), goto, inBrowser),
    // The browser's own view: it knows the page in the toolbar popup too.
    async extensionPages() {
      const urls = (await inBrowser(`() => [...Services.wm.getEnumerator('navigator:browser')]
        .flatMap((window) => [...window.document.querySelectorAll('browser')])
        .map((shown) => shown.currentURI?.spec ?? '')`)) as string[];
      return urls
        .filter((url) => url.startsWith(origin) && url !== origin + bench)
        .map((url) => url.slice(origin.length));
    },
    async closeExtensionPages() {
      await inExtension(() => {
        for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
      });
      for (const { context, url } of await bidi.contexts()) {
        if (!url.startsWith(origin) || context === helper) continue;
        await bidi.send('browsingContext.close', { context }).catch(() => undefined);
      }
    },
    async grant(...origins) {
      await changePermissions('add', origins);
    },
    async nextAnswer() {
      await inBrowser(
        `() => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', true)`,
      );
    },
    // Its question can be pressed, so nothing needs to be prepared but that it is asked.
    nextYes: () => driver.nextAnswer(true),
    answer: (yes) =>
      until('the question', async () => {
        const said = await inBrowser(`() => {
          const box = document.querySelector('#addon-webext-permissions-notification');
          if (!box || PopupNotifications.panel.state !== 'open') return null;
          const said = box.textContent;
          box.${yes ? 'button' : 'secondaryButton'}.click();
          return said;
        }`);
        return typeof said === 'string' && said;
      }),
    async pressNotice() {
      await until('the notice', async () => {
        const pressed = await inBrowser(`() => {
          const [notice] = [...Services.wm.getEnumerator('alert:alert')];
          notice?.document.getElementById('alertBox').click();
          return Boolean(notice);
        }`);
        return pressed === true;
      });
    },
    async revoke(...origins) {
      await changePermissions('remove', origins);
    },
    grantWide: () => driver.grant('<all_urls>', 'https://*/*'),
    async stopBackground() {
      // Asked again while it runs: an event that came in between has started it anew.
      await until('the event page to stop', async () => {
        await inBrowser('() => extension.terminateBackground().then(() => true)');
        return !(await driver.backgroundRuns());
      });
    },
    backgroundRuns: async () =>
      (await inBrowser(`() => extension.backgroundState === 'running'`)) === true,
    async crash() {
      killAllOf(profile);
      await browser.close().catch(() => undefined);
      browser = await start();
      bidi = new Bidi(browser);
      await ready();
    },
    profile,
    async administer(values, more) {
      policy?.set(values, more);
      await driver.restart();
    },
    // What is still being written is empty, with a second file beside it.
    saved: async () =>
      readdirSync(downloads)
        .filter((name) => !name.endsWith('.part'))
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(downloads, name))) }))
        .filter(({ bytes }) => bytes.length > 0),
    async restart() {
      await browser.close();
      browser = await start();
      bidi = new Bidi(browser);
      await ready();
    },
    async close() {
      // Nothing in the profile is needed any more, so a slow farewell is cut short.
      await Promise.race([browser.close().catch(() => undefined), sleep(3000)]);
      browser.process()?.kill('SIGKILL');
      policy?.remove();
      await server.close();
      for (const folder of [profile, downloads, build && join(build, '..')]) {
        if (folder) rmSync(folder, { recursive: true, force: true });
      }
    },
  };
  return driver;
}

/** Looks from inside the tab's process, where the page's window can be asked for its listeners. */
const listenersOfSelectedTab = `() => new Promise((done) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const heard = ({ data }) => {
    messageManager.removeMessageListener('e2e:listeners', heard);
    done(data);
  };
  messageManager.addMessageListener('e2e:listeners', heard);
  messageManager.loadFrameScript('data:,' + encodeURIComponent(\`
    const all = Services.els.getListenerInfoFor(content).filter((info) => !info.inSystemEventGroup);
    sendAsyncMessage('e2e:listeners', all.map((info) => info.type).sort());
  \`), false);
})`;

/**
 * Brings an element into view and says where it is; nothing while it is not there. What a page loads
 * may still move it: the press would land beside it. (Playwright waits for the same in Chromium.)
 */
const placeInView = `(element) => {
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const isInView = width > 0 && y + height > 0 && y < innerHeight;
  return element.isConnected && isInView ? [x, y, width, height].join() : '';
}`;

function tabOf(
  bidi: Bidi,
  context: string,
  goto: (context: string, url: string) => Promise<void>,
  inBrowser: (source: string) => Promise<unknown>,
): Tab {
  return {
    goto: (url) => goto(context, url),
    async evaluate(run, ...args) {
      const answer = await bidi.evaluate(context, callSource(run, args));
      return typeof answer === 'string' ? JSON.parse(answer) : undefined;
    },
    async click(selector, nth = 0) {
      const find = `(${findDeep})(${JSON.stringify(selector)})[${nth}]`;
      let before: unknown;
      const atRest = await until(`${selector} to press, and to stay where it is`, async () => {
        const [found] = await bidi.elements(context, `[${find}].filter(Boolean)`);
        const place = found && (await bidi.on(context, found, placeInView));
        const isSame = place !== '' && place === before;
        before = place;
        return isSame && found;
      });
      await bidi.clickOn(context, atRest);
    },
    press: (key) => bidi.keys(context, [key]),
    type: (text) => bidi.keys(context, [...text]),
    reminders: () => remindersIn(bidi, context),
    async listeners() {
      await bidi.send('browsingContext.activate', { context });
      return (await inBrowser(listenersOfSelectedTab)) as string[];
    },
    async picture() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    async run(source) {
      await bidi.evaluate(context, `${source}; undefined`);
    },
    async at320(look) {
      const viewport = { width: 320, height: 640 };
      await bidi.send('browsingContext.setViewport', { context, viewport });
      try {
        return await look();
      } finally {
        await bidi.send('browsingContext.setViewport', { context, viewport: null });
      }
    },
    activate: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

/** Reminders hang in closed roots: first the elements that have one, then what is in there. */
async function remindersIn(bidi: Bidi, context: string): Promise<Reminder[]> {
  const hosts = await bidi.elements(
    context,
    "[...document.querySelectorAll('*')].filter((element) => element.localName.includes('-'))",
  );
  const found: Reminder[] = [];
  for (const { value } of hosts) {
    const sharedId = value?.shadowRoot?.sharedId;
    if (!sharedId || value?.shadowRoot?.value?.mode !== 'closed') continue;
    for (const name of reminderNames) {
      for (const dialog of await bidi.byRole(context, { sharedId }, { role: 'dialog', name })) {
        found.push(await reminderOf(bidi, context, dialog, name));
      }
    }
  }
  return found;
}

async function reminderOf(
  bidi: Bidi,
  context: string,
  dialog: Shared,
  name: string,
): Promise<Reminder> {
  const nodes = await bidi.byRole(context, dialog, { role: 'button' });
  const textOf = async (node: Shared) =>
    String(await bidi.on(context, node, '(element) => element.textContent.trim()'));
  const buttons = await Promise.all(nodes.map(textOf));
  const said = String(
    await bidi.on(
      context,
      dialog,
      `(element) => [...element.querySelectorAll('h2, p, button')]
        .map((part) => part.textContent.trim()).join(' ')`,
    ),
  );
  const box = await bidi.on(
    context,
    dialog,
    `(element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x, y, width, height });
    }`,
  );
  const focused = await bidi.on(
    context,
    dialog,
    `(element) => {
      const active = element.getRootNode().activeElement;
      return active === element ? ${JSON.stringify(name)} : (active?.textContent.trim() ?? null);
    }`,
  );
  return {
    name,
    said,
    buttons,
    box: JSON.parse(String(box)) as Box,
    focused: typeof focused === 'string' ? focused : undefined,
    async press(button) {
      const [node] = await bidi.byRole(context, dialog, { role: 'button', name: button });
      if (!node) throw new Error(`No button "${button}" among: ${buttons.join(', ')}`);
      await settled();
      await bidi.on(context, node, "(element) => element.scrollIntoView({ block: 'nearest' })");
      await bidi.clickOn(context, node);
    },
  };
}
