import { expect, test } from 'vitest';
import { origins, x, xHome, xRequests } from './support/pages';
import { expectSilence, gone, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

test('a moment and its answer find the background asleep, and wake it', async () => {
  await at.turnOn(origins.x);
  const tab = await at.openPage(x.home, xHome());
  await at.driver.stopBackground();
  await tab.click(x.composer);
  const reminder = await reminderOf('post', tab);
  expect(await at.driver.backgroundRuns()).toBe(true);

  await at.driver.stopBackground();
  await reminder.press('It’s fine');
  await gone(tab);
  await until('the answer', async () => (await at.counts('post')).fine === 1);
  expect(await at.counts('post')).toMatchObject({ shown: 1, fine: 1 });
});

test('what is open in one tab is not forgotten with the background', async () => {
  await at.change(plenty);
  await at.turnOn(origins.x);
  const first = await at.openPage(x.home, xHome());
  await first.click(x.composer);
  await reminderOf('post', first);
  await at.driver.stopBackground();
  const second = await at.openPage(x.requests, xRequests());
  // It is known that there is one, and that nobody looks at it: it gives way, so there is one again.
  await reminderOf('request-in', second);
  await gone(first);
});

test('a site that is granted or taken back while the background sleeps', async () => {
  await at.driver.stopBackground();
  await at.turnOn(origins.x);
  const tab = await at.openPage(x.home, xHome());
  await at.driver.stopBackground();
  await at.driver.revoke(origins.x);
  await until('the registration to go', async () => (await at.registered()).length === 0);
  await until('the listeners to go', async () => (await tab.listeners()).length === 0);
});

test('after a restart of the browser all is as it was', async () => {
  await at.turnOn(origins.x, origins.facebook);
  await at.change({ quiet: [{ kind: 'request-in', until: null }] });
  await at.driver.revoke(origins.facebook);
  await until('one registration', async () => (await at.registered()).length === 1);

  await at.driver.restart();
  await until('the scripts', async () => (await at.registered()).length > 0);
  expect(await at.registered()).toEqual([{ id: 'x', matches: [origins.x] }]);
  const requests = await at.openPage(x.requests, xRequests());
  await until('the moment', async () => (await at.quietBecause()) === 'quiet-kind');
  await expectSilence(requests);
  const home = await at.openPage(x.home, xHome());
  await home.click(x.composer);
  await (await reminderOf('post', home)).press('It’s fine');
  await gone(home);

  // The budget outlives a restart too; what was in memory alone does not.
  await until('the answer', async () => (await at.counts('post')).fine === 1);
  await at.driver.restart();
  const again = await at.openPage(x.home, xHome());
  await again.click(x.composer);
  await expectSilence(again);
  expect(await at.quietBecause()).toBe('day-spent');
});
