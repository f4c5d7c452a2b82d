import { beforeEach, expect, test } from 'vitest';
import { press, says } from '../support/page';
import { origins, x, xHome } from '../support/pages';
import { expectSilence, gone, reminderOf, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

async function popupOf(url: string) {
  const id = await at.driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    url,
  );
  return at.openPageOf(`popup.html?tab=${id}`);
}

beforeEach(() => at.turnOn(origins.x));

test('on a page that is not on, it says so and sees nothing of it', async () => {
  const popup = await at.openPageOf('popup.html');
  await says(popup, 'Off on this page');
  await says(popup, 'Requests 0 today (at most 1), 0 this week (at most 3)');
  await says(popup, 'Posts 0 today (at most 1), 0 this week (at most 1)');
});

test('on a site: what was recognised, how much is used, and why it is quiet now', async () => {
  const page = await at.openPage(x.home, xHome());
  const before = await popupOf(x.home);
  await says(before, 'On for X');
  await says(before, 'Nothing recognised here yet.');

  await page.activate();
  await page.click(x.composer);
  await (await reminderOf('post', page)).press('It’s fine');
  await gone(page);
  await at.later();
  await page.goto(x.home);
  await page.click(x.composer);
  await expectSilence(page);
  const after = await popupOf(x.home);
  await says(after, 'Last recognised something here on');
  await says(after, 'Posts 1 today (at most 1), 1 this week (at most 1)');
  await says(after, 'You have had today’s reminders of this kind.');
});

test('quiet for an hour, and the end of it', async () => {
  const popup = await at.openPageOf('popup.html');
  await press(popup, 'An hour');
  await says(popup, 'All reminders are paused until');
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  await expectSilence(page);
  expect(await at.quietBecause()).toBe('quiet-all');
  await popup.activate();
  await press(popup, 'Start them again');
  await until('the quiet to end', async () => (await at.settings()).quiet.length === 0);
  await page.activate();
  await page.goto(x.home);
  await page.click(x.composer);
  await reminderOf('post', page);
});

test('off here, from the popup', async () => {
  await at.openPage(x.home, xHome());
  const popup = await popupOf(x.home);
  await press(popup, 'Turn off for X');
  await until('X to be off', async () => (await at.registered()).length === 0);
  await says(popup, 'Off on this page');
});
