import { launchChromium } from './chromium.ts';
import type { Driver, Options } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** The browser that this run is about. */
export const launch = (options: Options = {}): Promise<Driver> =>
  process.env.HANDRAIL_BROWSER === 'firefox' ? launchFirefox(options) : launchChromium(options);
