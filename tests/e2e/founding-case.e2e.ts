import { beforeEach, expect, test } from 'vitest';
import type { Tab } from './support/driver';
import { come, dueIn } from './support/due';
import { fillDay, press, says } from './support/page';
import { origins, page, x } from './support/pages';
import { gone, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

/**
 * What Handrail exists for, from end to end: I know someone who uses, or soon will use, our service.
 * Once from a request on a site, and once from the toolbar, with no site in front of her.
 */
const at = useBrowser();
const { alarm, dot, ring } = dueIn(at);
const answer = 'I know someone who uses, or soon will use, our service';
/** Words that a page has and that no text of Handrail's may carry on. */
const canaries = ['Wilhelmina', 'Thistlethwaite', 'wee_willa_56', 'Kirkbrae'];

const requests = page(`<h1>Follower requests</h1>
  <div data-testid="UserCell"><a href="/wee_willa_56">Wilhelmina Thistlethwaite</a>
    <p>Kirkbrae Day Centre</p>
    <div role="button" tabindex="0">Accept</div>
    <div role="button" tabindex="0">Decline</div></div>`);

beforeEach(async () => {
  await at.clearPrivate();
  await at.change(plenty);
});

const opened = (path: string) =>
  until(path, async () => (await at.driver.extensionPages()).includes(path));

/** Her choices, the words, the line she keeps, the alarm that rings, and the review she is shown. */
async function tellAndComeBack(tab: Tab) {
  await press(tab, 'They may use it soon');
  await press(tab, 'Neighbours');
  await press(tab, 'Copy');
  await says(tab, 'Copied');
  const words = await tab.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value ?? '',
  );
  expect(words).toContain('Their link to our service: They may use it soon.');
  expect(words).toContain('I will tell you who this is in person or in our work system.');
  for (const canary of [...canaries, 'x.com', '@']) expect(words).not.toContain(canary);

  await press(tab, 'Keep a line about this');
  await press(tab, 'Today: I told them on');
  await fillDay(tab, 'keep-followUp', come());
  await fillDay(tab, 'keep-review', come());
  await press(tab, 'Keep it');
  await says(tab, 'Kept. It is in the list below.');
  await until('the alarm', alarm);
  await at.driver.stopBackground();
  await ring();
  await dot();
  const popup = await at.openPageOf('popup.html');
  await says(popup, 'You wanted to look at it again today.');
  await says(popup, 'You wanted to look at what you agreed today.');
}

test('from a request on a site', async () => {
  await at.turnOn(origins.x);
  const site = await at.openPage(x.requests, requests);
  await (await reminderOf('request-in', site)).press('Help me decide');
  await gone(site);
  await until('the panel', async () =>
    (await at.driver.extensionPages()).some((path) => path.startsWith('popup.html')),
  );
  await at.driver.closeExtensionPages();
  const id = await at.driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    x.requests,
  );
  const panel = await at.openPageOf(`popup.html?tab=${id}`);
  await press(panel, answer);
  await says(panel, 'Tell your manager early');
  await press(panel, 'Tell my manager');
  await opened('app.html#/tell');
  await at.driver.closeExtensionPages();
  await tellAndComeBack(await at.openPageOf('app.html#/tell'));

  // Nothing of the page is anywhere that Handrail keeps things.
  const kept = await at.driver.inExtension(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  for (const canary of canaries) expect(JSON.stringify(kept)).not.toContain(canary);
});

test('from the toolbar, with no site in front of her', async () => {
  const popup = await at.openPageOf('popup.html');
  await press(popup, 'I already know someone');
  await says(popup, 'This happens, and it isn’t wrong.');
  await press(popup, 'Tell my manager');
  await until('the app', async () =>
    (await at.driver.extensionPages()).some((path) => path.startsWith('app.html#/tell')),
  );
  await at.driver.closeExtensionPages();
  await tellAndComeBack(await at.openPageOf('app.html#/tell'));
});
