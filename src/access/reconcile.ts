import { browser } from 'wxt/browser';
import { doubtfulKeys } from '../health/doubtful';
import { loadHealth } from '../health/recognised';
import { dayOf } from '../reminders/days';
import { loadSettings } from '../settings/store';
import { knownSites, sites } from '../sites';
import { tooWide } from './granted';
import { isRegisteredAs, type Registration, wantedRegistrations } from './wanted';

/** The browser's own list, in its own spelling. */
export const grantedList = async (): Promise<string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/** Grants beyond the sites that have a switch: the app tells the worker about them. */
export async function wideGrants(): Promise<string[]> {
  const { byHand } = await loadSettings();
  const hosts = [...knownSites.flatMap((site) => site.hosts), ...byHand.map(({ host }) => host)];
  return tooWide(hosts, await grantedList());
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Permissions are the state: makes the registered scripts what the granted origins say, whatever
 * was there before (an update of the extension drops them all). Calls take turns, because two at
 * once would register the same id twice.
 *
 * @returns the registrations that were not there before: their open tabs have no watcher yet.
 */
export function reconcile(): Promise<Registration[]> {
  const mine = turn.then(replaceRegistrations);
  turn = mine.catch(() => undefined);
  return mine;
}

async function replaceRegistrations(): Promise<Registration[]> {
  const settings = await loadSettings();
  const doubtful = doubtfulKeys(await loadHealth(), settings, dayOf(new Date()));
  const wanted = wantedRegistrations(sites, settings.byHand, await grantedList(), doubtful);
  const present = await browser.scripting.getRegisteredContentScripts();

  const gone = present.filter((old) => !wanted.some((script) => isRegisteredAs(old, script)));
  if (gone.length) {
    await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  }
  const fresh = wanted.filter((script) => !present.some((old) => isRegisteredAs(old, script)));
  if (fresh.length) {
    await browser.scripting.registerContentScripts(
      fresh.map((script) => ({
        ...script,
        // Before the page's own scripts, so that no page can stop an event from reaching us.
        runAt: 'document_start' as const,
        allFrames: false,
        persistAcrossSessions: true,
      })),
    );
  }
  return fresh;
}
