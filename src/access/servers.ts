import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { forgetHealth, forgetMissed } from '../health/recognised';
import { dayOf } from '../reminders/days';
import { inDocument } from '../reminders/inject';
import { changeSettings, loadSettings } from '../settings/store';
import { knownSoftware } from '../sites';
import { seenAgain } from './seen';
import type { Origin } from './sender';

/** Adds a server by its host name, once. Its permission is asked for apart from this. */
export const addServer = (host: string) =>
  changeSettings((settings) =>
    settings.byHand.some((server) => server.host === host)
      ? settings
      : { ...settings, byHand: [...settings.byHand, { host }] },
  );

export async function removeServer(host: string): Promise<void> {
  await changeSettings((settings) => ({
    ...settings,
    byHand: settings.byHand.filter((server) => server.host !== host),
  }));
  await forgetHealth(host);
}

/** Its rules come to this document at once: another tab may have been first to change what is registered. */
async function bringRules(software: string, { tabId, documentId }: Origin): Promise<void> {
  await browser.scripting.executeScript({
    target: inDocument(tabId, documentId),
    files: [`/sites/${software}.js`, '/watcher.js'] as ScriptPublicPath[],
    injectImmediately: true,
  });
}

/** Most visits tell nothing new, and then nothing is written: a change of settings wakes every tab. */
async function noteVisit(host: string, software: string | null): Promise<void> {
  const today = dayOf(new Date());
  const seenIn = ({ byHand }: Awaited<ReturnType<typeof loadSettings>>) =>
    byHand.find((server) => server.host === host)?.seen;
  const before = seenIn(await loadSettings());
  if (JSON.stringify(seenAgain(before, software, today)) === JSON.stringify(before)) return;
  const after = await changeSettings((settings) => ({
    ...settings,
    byHand: settings.byHand.map((server) =>
      server.host === host ? { ...server, seen: seenAgain(server.seen, software, today) } : server,
    ),
  }));
  if (before && seenIn(after)?.software !== before.software) await forgetMissed(host);
}

/** A page of a by-hand server was visited; the watcher says which known software it found. */
export async function sawServer(
  software: string | null,
  needsRules: boolean,
  origin: Origin,
): Promise<void> {
  if (origin.from !== 'page' || !knownOrNothing(software)) return;
  await noteVisit(origin.host, software);
  if (software !== null && needsRules) await bringRules(software, origin).catch(() => undefined);
}

const knownOrNothing = (software: string | null): boolean =>
  software === null || knownSoftware.some((site) => site.id === software);
