import { setTimeout as sleep } from 'node:timers/promises';
import { launchHandrail } from './extensions.mjs';
import { loaded } from './load.mjs';
import { addressOf, profiled, timeOf } from './profile.mjs';

const address = 'https://www.facebook.com/composer';

/** A small page's load, and the same page when nobody does anything. */
export async function quietCost(extension, port, seconds) {
  const browser = await launchHandrail(extension, port, 'spent');
  try {
    const tab = await browser.open();
    const load = await loaded(tab, address);
    const alone = await profiled(tab, () => sleep(seconds * 1000));
    const prefix = addressOf(extension.id);
    return {
      load: timeOf(load, prefix).ms,
      alone: timeOf(alone, prefix).samples,
      looks: alone.samples.length,
      seconds,
    };
  } finally {
    await browser.close();
  }
}
