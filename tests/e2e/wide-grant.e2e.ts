import { expect, test } from 'vitest';
import { origins, x, xHome } from './support/pages';
import { expectSilence, useBrowser } from './support/suite';

// A file of its own, since Chromium, once let onto every site, brings back all that it ever granted.
const at = useBrowser();

test('a grant for every site registers nothing; one site granted beside it is on, alone', async () => {
  await at.driver.grantWide();
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await expectSilence(tab);
  expect(await at.registered()).toEqual([]);
  expect(await tab.listeners()).toEqual([]);

  await at.turnOn(origins.x);
  expect(await at.registered()).toEqual([{ id: 'x', matches: [origins.x] }]);
});
