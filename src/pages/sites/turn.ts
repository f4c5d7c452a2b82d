import { browser } from 'wxt/browser';
import { grantsFor } from '../../access/granted';
import { grantedList } from '../../access/reconcile';
import { originsOf } from '../../detection/site';
import { sitesTexts as t } from '../../texts/en/sites';

type Say = (text: string) => void;

/**
 * Turns a site on: asks the browser for that site alone. Called in the click, and asking is the
 * first thing that happens, because Firefox allows the question only then.
 */
export function turnOn(name: string, hosts: readonly string[], say: Say): Promise<boolean> {
  const asked = browser.permissions.request({ origins: originsOf({ hosts }) });
  say(t.asking(name));
  return asked.then(
    (granted) => {
      say(granted ? t.turnedOn(name) : t.refused(name));
      return granted;
    },
    () => {
      say(t.failed(name));
      return false;
    },
  );
}

/** Gives the permission back to the browser, in every spelling that was granted for these hosts. */
export async function turnOff(name: string, hosts: readonly string[], say: Say): Promise<void> {
  const own = grantsFor(hosts, await grantedList());
  await browser.permissions.remove({ origins: [...new Set([...originsOf({ hosts }), ...own])] });
  say(t.turnedOff(name));
}
