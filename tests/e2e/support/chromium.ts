import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Download,
  type Page,
} from 'playwright-core';
import type { Box, Driver, Options, Reminder, Tab } from './driver.ts';
import { bench, browserPath, copyBuild, newFolder } from './files.ts';
import { callSource, findDeep } from './in-page.ts';
import { killAllOf } from './kill.ts';
import { chromiumPolicy } from './policy.ts';
import { startServer } from './server.ts';
import { settled, until } from './until.ts';

/** The extension's id, which the `key` in its manifest fixes. */
const id = 'aopjnggglaickfadknhegbcajhhmgmac';
const origin = `chrome-extension://${id}/`;

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

export async function launchChromium({ bare = false, managed = false }: Options): Promise<Driver> {
  const policy = managed ? chromiumPolicy(browserPath('chromium'), id) : undefined;
  const executablePath = policy?.executable ?? browserPath('chromium');
  const server = await startServer();
  const build = bare ? '' : copyBuild('chromium');
  const profile = newFolder();
  let context: BrowserContext;
  let helper: Page;
  let settings: Page;
  const downloads: Download[] = [];

  const start = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless mode is another program; this flag is the real browser's.
      headless: false,
      viewport: null,
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--window-size=1280,900',
        '--lang=en-GB',
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
        ...(bare ? [] : [`--load-extension=${build}`, `--disable-extensions-except=${build}`]),
      ],
    });
    context.on('page', (page) => page.on('download', (download) => downloads.push(download)));
    if (bare) return;
    helper = await context.newPage();
    await until('the extension to be there', () =>
      helper.goto(`${origin}${bench}`).then(
        () => true,
        () => false,
      ),
    );
    settings = await context.newPage();
    await settings.goto(`chrome://extensions/?id=${id}`);
  };

  const own = (page: Page) => page === helper || page === settings;
  const extensionTabs = () =>
    context.pages().filter((page) => page.url().startsWith(origin) && !own(page));
  const inSettings = (method: string, ...args: unknown[]) =>
    settings.evaluate(
      async ({ method, args }) => {
        const api = (
          chrome as unknown as Record<string, Record<string, (...a: unknown[]) => unknown>>
        ).developerPrivate;
        await api?.[method]?.(...args);
      },
      { method, args },
    );
  const inExtension: Driver['inExtension'] = async (run, ...args) =>
    JSON.parse((await helper.evaluate(callSource(run, args))) ?? 'null');

  await start();
  const driver: Driver = {
    name: 'chromium',
    server,
    inExtension,
    async open(url) {
      const tab = await tabOf(await context.newPage());
      await tab.goto(url);
      return tab;
    },
    async openExtension(path) {
      const page = await context.newPage();
      await page.goto(origin + path);
      return tabOf(page);
    },
    async extensionPages() {
      const contexts = await inExtension(() =>
        chrome.runtime.getContexts({
          contextTypes: ['TAB', 'POPUP'] as chrome.runtime.ContextType[],
        }),
      );
      return pathsOf(contexts.map((context) => context.documentUrl ?? ''));
    },
    async closeExtensionPages() {
      await inExtension(() => {
        for (const view of chrome.extension.getViews({ type: 'popup' })) view.close();
      });
      for (const page of extensionTabs()) await page.close();
    },
    async grant(...origins) {
      for (const each of origins) {
        // Settings first: then the browser takes the extension's own question as answered.
        await inSettings('addHostPermission', id, each);
        // Playwright's evaluate counts as a person's click, which the question needs.
        const yes = await helper.evaluate(
          (origin) => chrome.permissions.request({ origins: [origin] }),
          each,
        );
        if (!yes) throw new Error(`The browser did not grant ${each}`);
      }
    },
    async nextAnswer(yes, ...origins) {
      if (!yes) return;
      for (const each of origins) await inSettings('addHostPermission', id, each);
    },
    async nextYes(permission) {
      await context.close();
      const path = join(profile, 'Default', 'Preferences');
      const preferences = JSON.parse(readFileSync(path, 'utf8'));
      const ours = preferences.extensions.settings[id];
      ours.runtime_granted_permissions = { ...ours.granted_permissions, api: [permission] };
      writeFileSync(path, JSON.stringify(preferences));
      await start();
    },
    async revoke(...origins) {
      const granted = (await inExtension(() => chrome.permissions.getAll())).origins ?? [];
      // As on the settings page: access to all that the extension asked for is turned off first,
      // and then the sites that keep it are switched on one by one.
      const hostAccess = 'ON_SPECIFIC_SITES';
      await inSettings('updateExtensionConfiguration', { extensionId: id, hostAccess });
      for (const each of granted) {
        const method = origins.includes(each) ? 'removeHostPermission' : 'addHostPermission';
        await inSettings(method, id, each).catch((error) => {
          // The first step may have taken it already.
          if (!String(error).includes("hasn't been granted")) throw error;
        });
      }
    },
    grantWide: () => driver.grant('https://*/*'),
    async stopBackground() {
      const session = await context.newCDPSession(helper);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the service worker to stop', async () => !(await driver.backgroundRuns()));
      await session.detach();
    },
    backgroundRuns: () =>
      inExtension(async () => {
        const contextTypes = ['BACKGROUND'] as chrome.runtime.ContextType[];
        return (await chrome.runtime.getContexts({ contextTypes })).length > 0;
      }),
    saved: () =>
      Promise.all(
        downloads.map(async (download) => ({
          name: download.suggestedFilename(),
          bytes: new Uint8Array(readFileSync(await download.path())),
        })),
      ),
    async restart() {
      await context.close();
      await start();
    },
    async crash() {
      killAllOf(profile);
      await context.close().catch(() => undefined);
      await start();
    },
    profile,
    async administer(values, more) {
      policy?.set(values, more);
      const page = await context.newPage();
      await page.goto('chrome://policy');
      await page.evaluate(() =>
        (chrome as unknown as { send(m: string): void }).send('reloadPolicies'),
      );
      // What our schema does not name never comes to us.
      const wanted = JSON.stringify([values, more]).includes('"handrailPack"');
      await until('the policy to be taken in', async () => {
        const found = await inExtension(() => chrome.storage.managed.get(null));
        return Object.keys(found).length > 0 === wanted;
      });
      await page.close();
    },
    async close() {
      await context.close();
      policy?.remove();
      await server.close();
      for (const folder of [profile, build && join(build, '..')]) {
        if (folder) rmSync(folder, { recursive: true, force: true });
      }
    },
  };
  return driver;
}

const pathsOf = (urls: readonly string[]): string[] =>
  urls
    .filter((url) => url.startsWith(origin))
    .map((url) => url.slice(origin.length))
    .filter((path) => path !== bench);

async function tabOf(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  /** Handrail's isolated worlds in the top frame, newest last. */
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin.slice(0, -1)) worlds.push(context.id);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  await session.send('Runtime.enable');

  /** Not Playwright's evaluate, which passes for a person's doing. */
  const evaluate: Tab['evaluate'] = async (run, ...args) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: callSource(run, args),
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
      // Nor with more rights than the page's own policy leaves to its scripts.
      allowUnsafeEvalBlockedByCSP: false,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };

  const pressAt = async ({ x, y, width, height }: Box) => {
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.up();
  };

  return {
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate,
    async click(selector, nth = 0) {
      const find = `(${findDeep})(${JSON.stringify(selector)})[${nth}]`;
      const locate = {
        returnByValue: true,
        expression: `(() => {
          const found = ${find};
          found?.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
          return found && { x, y, width, height };
        })()`,
      };
      // What is loaded a little later moves what is below it; a press waits until it lies still.
      let last = '';
      const box = await until(`${selector} to press`, async () => {
        const { result } = await session.send('Runtime.evaluate', locate);
        const before = last;
        last = JSON.stringify(result.value);
        return before === last && (result.value as Box | undefined);
      });
      await pressAt(box);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    reminders: () => remindersIn(session, pressAt),
    async listeners() {
      const found: string[] = [];
      for (const contextId of worlds) {
        const { result } = await session
          .send('Runtime.evaluate', { expression: 'window', contextId })
          .catch(() => ({ result: undefined }));
        if (!result?.objectId) continue;
        const { listeners } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId,
        });
        found.push(...listeners.map((listener) => listener.type));
      }
      return found.sort();
    },
    picture: () => page.screenshot(),
    async run(expression) {
      await session.send('Runtime.evaluate', { expression });
    },
    async at320(look) {
      const narrow = { width: 320, height: 640, deviceScaleFactor: 1, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', narrow);
      try {
        return await look();
      } finally {
        await session.send('Emulation.clearDeviceMetricsOverride');
      }
    },
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
}

async function remindersIn(
  session: CDPSession,
  pressAt: (box: Box) => Promise<void>,
): Promise<Reminder[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const within = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((child) => {
      const found = byId.get(child);
      return found ? within(found) : [];
    }),
  ];
  const isFocused = ({ properties = [] }: AxNode) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true);
  const nameOf = (node: AxNode) => node.name?.value ?? '';
  const boxOf = async ({ backendDOMNodeId }: AxNode): Promise<Box> => {
    if (backendDOMNodeId === undefined) throw new Error('A node without an element');
    const node = { backendNodeId: backendDOMNodeId };
    await session.send('DOM.scrollIntoViewIfNeeded', node);
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = (await session.send('DOM.getBoxModel', node)).model
      .border;
    return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
  };

  const dialogs = nodes.filter(
    (node) =>
      !node.ignored && node.role?.value === 'dialog' && nameOf(node).startsWith('Handrail:'),
  );
  return Promise.all(
    dialogs.map(async (dialog): Promise<Reminder | undefined> => {
      const box = await boxOf(dialog).catch(() => undefined);
      if (!box) return undefined; // It went while we looked.
      const inside = within(dialog).filter((node) => !node.ignored);
      const buttons = inside.filter((node) => node.role?.value === 'button');
      const focused = inside.find(isFocused);
      return {
        name: nameOf(dialog),
        said: inside
          .filter((node) => node.role?.value === 'StaticText')
          .map(nameOf)
          .join(' '),
        buttons: buttons.map(nameOf),
        box,
        focused: focused && nameOf(focused),
        async press(name) {
          const button = buttons.find((node) => nameOf(node) === name);
          if (!button)
            throw new Error(`No button "${name}" among: ${buttons.map(nameOf).join(', ')}`);
          await settled();
          await pressAt(await boxOf(button));
        },
      };
    }),
  ).then((reminders) => reminders.filter((reminder) => reminder !== undefined));
}
