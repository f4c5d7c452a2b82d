import { expect, test } from 'vitest';
import { press, says, switchIs, write } from '../support/page';
import { reminderOf, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const origin = 'https://mastodon.example/*';

test.each([
  ['http://mastodon.example', 'has to begin with https'],
  ['mastodon', 'does not look like a site’s address'],
  ['me@mastodon.example', 'Leave out your name'],
  ['mastodon.example:8443', 'Leave out the number'],
  ['mastodon.example/home', 'Leave out everything after'],
  ['www.facebook.com', 'has a switch of its own'],
  ['m.facebook.com', 'has a switch of its own in the list above'],
  ['linkedin.com', 'has a switch of its own'],
])('%s: it says what to mend, keeps what was typed, and asks nothing', async (typed, words) => {
  const tab = await at.openPageOf('app.html#/sites');
  await write(tab, 'address', typed);
  await press(tab, 'Add this site');
  await says(tab, words);
  expect(
    await tab.evaluate(() => (document.getElementById('address') as HTMLInputElement).value),
  ).toBe(typed);
  expect((await at.settings()).byHand).toEqual([]);
  expect(await at.granted()).toEqual([]);
});

test('a server is added by its address alone, and after a visit it says what was found', async () => {
  const tab = await at.openPageOf('app.html#/sites');
  await write(tab, 'address', 'https://Mastodon.example/');
  await at.driver.nextAnswer(true, origin);
  await press(tab, 'Add this site');
  await at.driver.answer?.(true);
  await switchIs(tab, 'mastodon.example', true);
  await says(tab, 'Not visited yet.');
  expect(await at.granted()).toEqual([origin]);
  // Nothing was asked of the server.
  expect(at.driver.server.asked('mastodon.example')).toEqual([]);
  await until('its scripts', async () => (await at.registered()).length === 1);

  const page = await at.open('https://mastodon.example/follow_requests');
  await reminderOf('request-in', page);
  await says(tab, 'Mastodon was found here on');
});

test('another kind of site is honest about itself', async () => {
  await at.change({ byHand: [{ host: 'forum.example' }] });
  await at.turnOn('https://forum.example/*');
  await at.openPage(
    'https://forum.example/',
    '<!doctype html><title>Forum</title><textarea></textarea>',
  );
  const tab = await at.openPageOf('app.html#/sites');
  await says(tab, 'We don’t know what this site is made with.');
});

test('removing a server takes its permission and its scripts with it', async () => {
  await at.change({ byHand: [{ host: 'mastodon.example' }] });
  await at.turnOn(origin);
  const tab = await at.openPageOf('app.html#/sites');
  await press(tab, 'Remove mastodon.example');
  await until('it to be gone', async () => (await at.settings()).byHand.length === 0);
  expect(await at.granted()).toEqual([]);
  await until('its scripts to go', async () => (await at.registered()).length === 0);
});
