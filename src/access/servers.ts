import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { dayOf } from '../reminders/days';
import { changeSettings } from '../settings/store';
import { knownSoftware } from '../sites';
import type { Origin } from './sender';

/** Adds a server by its host name, once. Its permission is asked for apart from this. */
export const addServer = (host: string) =>
  changeSettings((settings) =>
    settings.byHand.some((server) => server.host === host)
      ? settings
      : { ...settings, byHand: [...settings.byHand, { host }] },
  );

export const removeServer = (host: string) =>
  changeSettings((settings) => ({
    ...settings,
    byHand: settings.byHand.filter((server) => server.host !== host),
  }));

/** Its rules come to this document at once: another tab may have been first to change what is registered. */
async function bringRules(software: string, { tabId }: Origin): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [`/sites/${software}.js`, '/watcher.js'] as ScriptPublicPath[],
    injectImmediately: true,
  });
}

/** A page of a by-hand server was visited; the watcher says which known software it found. */
export async function sawServer(
  software: string | null,
  needsRules: boolean,
  origin: Origin,
): Promise<void> {
  if (origin.from !== 'page' || !knownOrNothing(software)) return;
  const day = dayOf(new Date());
  await changeSettings((settings) => ({
    ...settings,
    byHand: settings.byHand.map((server) => {
      if (server.host !== origin.host) return server;
      // A server-rendered page (sign-in, settings) has no markers; it unsays nothing.
      return { ...server, seen: { software: software ?? server.seen?.software ?? null, day } };
    }),
  }));
  if (software !== null && needsRules) await bringRules(software, origin).catch(() => undefined);
}

const knownOrNothing = (software: string | null): boolean =>
  software === null || knownSoftware.some((site) => site.id === software);
