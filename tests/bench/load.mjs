import { setTimeout as sleep } from 'node:timers/promises';
import { hasFunction, profiled } from './profile.mjs';

const settles = 1000;
/** Of the same site, so that it is the same process, but a host on which no extension is on. */
const before = 'https://m.facebook.com/blank';

const tries = 4;

/**
 * Records a page's load, from before the navigation until a second after the load event. When the
 * browser takes another process after all, the profiler starts anew there and may miss what runs
 * first: such a profile doesn't count.
 */
export async function loaded(tab, url) {
  for (let time = 0; time < tries; time++) {
    await tab.goto(before);
    const profile = await profiled(tab, async () => {
      await tab.goto(url);
      await sleep(settles);
    });
    if (hasFunction(profile, 'pageBegan')) return profile;
  }
  throw new Error(`No profile saw the start of ${url}`);
}
