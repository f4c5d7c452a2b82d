import { afterAll, beforeAll, beforeEach, expect, onTestFailed } from 'vitest';
import type { History } from '../../../src/reminders/history.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { defaults } from '../../../src/settings/settings.ts';
import type { Driver, Options, Reminder, Tab } from './driver.ts';
import { launch } from './launch.ts';
import { type Kind, names } from './names.ts';
import { settled, sleep, until } from './until.ts';
import { vaultOf } from './vault.ts';

/** One browser for a whole file; each test finds it as if Handrail had just been installed. */
export interface Suite extends ReturnType<typeof vaultOf> {
  readonly driver: Driver;
  /** Opens a page that every test may leave behind; it is closed before the next one. */
  open(url: string): Promise<Tab>;
  /** Serves a page and opens it. */
  openPage(url: string, html: string): Promise<Tab>;
  /** Opens one of Handrail's own pages, `app.html#/log` for instance. */
  openPageOf(path: string): Promise<Tab>;
  /** Grants origins and waits until their scripts are registered. */
  turnOn(...origins: string[]): Promise<void>;
  /** What the browser lists as granted. */
  granted(): Promise<string[]>;
  registered(): Promise<{ id: string; matches: string[] }[]>;
  change(settings: Partial<Settings>): Promise<void>;
  settings(): Promise<Settings>;
  /** What Handrail recognised, by site and kind, whether or not it said anything. */
  recognised(): Promise<Record<string, Record<string, string>>>;
  /** What came of this week's reminders of a kind. */
  counts(kind: Kind): Promise<Record<string, number>>;
  /** Why the last moment in any tab stayed quiet. */
  quietBecause(): Promise<string | undefined>;
  /** What the toolbar icon says in the tab that shows an address. */
  dotOn(url: string): Promise<string>;
  /** As if ten minutes had passed: the same moment may come again. */
  later(): Promise<void>;
  stored(area: 'local' | 'session', key: string): Promise<unknown>;
}

/** Budgets so large that no test runs into them by accident. */
export const plenty: Partial<Settings> = {
  budgets: {
    requests: { day: 50, week: 50 },
    posts: { day: 50, week: 50 },
    messages: { day: 50, week: 50 },
  },
};

/** @param options how the browser is started. */
export function useBrowser(options: Options = {}): Suite {
  let driver: Driver;
  const tabs: Tab[] = [];

  const registered: Suite['registered'] = () =>
    driver.inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id, matches = [] }) => ({
        id,
        matches,
      })),
    );
  const stored: Suite['stored'] = (area, key) =>
    driver.inExtension(
      async (area, key) => (await chrome.storage[area].get(key))[key] ?? null,
      area,
      key,
    );

  beforeAll(async () => {
    driver = await launch(options);
    await until('the first-run page', async () =>
      (await driver.extensionPages()).some((page) => page.startsWith('welcome.html')),
    );
  });

  // What Handrail knew, for a failure that doesn't come twice.
  beforeEach(() =>
    onTestFailed(async () => {
      const known = await driver.inExtension(async () => ({
        ...(await chrome.storage.session.get(['last-quiet', 'shown-at'])),
        ...(await chrome.storage.local.get(['health', 'history'])),
      }));
      console.error(JSON.stringify(known));
    }, 5000),
  );

  beforeEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => undefined);
    await driver.closeExtensionPages();
    await driver.inExtension(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      if (origins.length) await chrome.permissions.remove({ origins });
      await chrome.permissions.remove({ permissions: ['notifications'] });
    });
    await until('all sites to be off', async () => (await registered()).length === 0);
    await driver.inExtension(async () => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
    });
    driver.server.forget();
  });

  afterAll(() => driver?.close());

  const open: Suite['open'] = async (url) => {
    const tab = await driver.open(url);
    tabs.push(tab);
    return tab;
  };

  return {
    get driver() {
      return driver;
    },
    open,
    async openPage(url, html) {
      driver.server.page(url, html);
      return open(url);
    },
    async turnOn(...origins) {
      await driver.grant(...origins);
      await until(`the scripts of ${origins.join(' and ')}`, async () => {
        const matches = (await registered()).flatMap((script) => script.matches);
        return origins.every((origin) => matches.includes(origin));
      });
    },
    async openPageOf(path) {
      const tab = await driver.openExtension(path);
      tabs.push(tab);
      return tab;
    },
    granted: async () =>
      ((await driver.inExtension(() => chrome.permissions.getAll())).origins ?? []).sort(),
    registered,
    change: (settings) =>
      driver.inExtension((settings) => chrome.storage.local.set({ settings }), {
        ...defaults,
        ...settings,
      }),
    settings: async () => ((await stored('local', 'settings')) ?? defaults) as Settings,
    recognised: async () => ((await stored('local', 'health')) ?? {}) as never,
    async counts(kind) {
      const history = (await stored('local', 'history')) as Partial<History> | null;
      return { ...Object.values(history?.weeks ?? {})[0]?.[kind] };
    },
    async quietBecause() {
      const last = (await stored('session', 'last-quiet')) as Record<string, { because: string }>;
      return Object.values(last ?? {}).at(-1)?.because;
    },
    dotOn: (url) =>
      driver.inExtension(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      }, url),
    later: () => driver.inExtension(() => chrome.storage.session.remove('shown-at')),
    stored,
    ...vaultOf(() => driver),
  };
}

export { settled };

/** Waits for the one reminder of this kind. More than one, or another one, is a failure. */
export async function reminderOf(kind: Kind, tab: Tab): Promise<Reminder> {
  const [first, ...more] = await until(`a reminder named "${names[kind]}"`, async () => {
    const found = await tab.reminders();
    return found.length > 0 && found;
  });
  expect(more, 'more than one reminder').toEqual([]);
  expect(first?.name).toBe(names[kind]);
  return first as Reminder;
}

export async function gone(tab: Tab): Promise<void> {
  await until('the reminder to go', async () => (await tab.reminders()).length === 0);
}

/** How long silence is listened to, in ms. A reminder takes some tens of them to come. */
const listenFor = 500;

/** Nothing appears. It looks again and again, so that nothing that comes and goes is missed. */
export async function expectSilence(tab: Tab, ms = listenFor): Promise<void> {
  const end = performance.now() + ms;
  do {
    expect((await tab.reminders()).map((reminder) => reminder.name)).toEqual([]);
    await sleep(50);
  } while (performance.now() < end);
}
