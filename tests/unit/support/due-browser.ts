import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Alarm {
  name: string;
  scheduledTime: number;
}

/** What the browser shows and remembers of what is due, in place of a real one. */
export function dueBrowser(mayNotice = true) {
  fakeBrowser.reset();
  const seen = { alarm: undefined as Alarm | undefined, badge: '', opened: [] as string[] };
  const onClicked = new Set<() => unknown>();
  /** All calls that change something. */
  const writes = {
    createAlarm: vi.fn(async (name: string, { when }: { when: number }) => {
      seen.alarm = { name, scheduledTime: when };
    }),
    clearAlarm: vi.fn(async () => {
      seen.alarm = undefined;
      return true;
    }),
    badge: vi.fn(async ({ text }: { text: string }) => {
      seen.badge = text;
    }),
    notice: vi.fn(async (_id: string, _what: unknown) => undefined),
  };
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const onAlarm = new Set<(alarm: Alarm) => unknown>();
  Object.assign(fakeBrowser, {
    action: {
      getBadgeText: async () => seen.badge,
      setBadgeText: writes.badge,
      setBadgeBackgroundColor: async () => undefined,
    },
    alarms: {
      get: async () => seen.alarm,
      create: writes.createAlarm,
      clear: writes.clearAlarm,
      onAlarm: { addListener: (heard: (alarm: Alarm) => unknown) => onAlarm.add(heard) },
    },
    permissions: { contains: async () => mayNotice, onAdded: event, onRemoved: event },
    notifications: {
      create: writes.notice,
      clear: async () => true,
      onClicked: {
        hasListener: (heard: () => unknown) => onClicked.has(heard),
        addListener: (heard: () => unknown) => onClicked.add(heard),
      },
    },
  });
  fakeBrowser.runtime.getURL = ((path: string) => `extension:${path}`) as never;
  fakeBrowser.tabs.create = (async ({ url }: { url: string }) => seen.opened.push(url)) as never;
  return {
    seen,
    writes,
    /** The alarm rings: it is gone, and who listens hears it. */
    ring: async () => {
      const { alarm } = seen;
      seen.alarm = undefined;
      if (alarm) await Promise.all([...onAlarm].map((heard) => heard(alarm)));
    },
    pressNotice: () => Promise.all([...onClicked].map((heard) => heard())),
  };
}
