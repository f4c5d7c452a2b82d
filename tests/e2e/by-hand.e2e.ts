import { beforeEach, expect, test } from 'vitest';
import { origins, page } from './support/pages';
import { expectSilence, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

const markers =
  '<div id="mastodon"></div><script id="initial-state" type="application/json">{}</script>';
const composer = '<form class="compose-form"><textarea></textarea><button>Post</button></form>';
const home = 'https://mastodon.example/home';

beforeEach(() => at.change({ ...plenty, byHand: [{ host: 'mastodon.example' }] }));

test('a server that was added by hand and granted, once its software is recognised', async () => {
  await at.turnOn(origins.mastodon);
  expect(await at.registered()).toEqual([
    { id: 'by-hand mastodon.example', matches: [origins.mastodon] },
  ]);
  const tab = await at.openPage(home, page(markers + composer));
  await until('the software', async () => (await at.settings()).byHand[0]?.seen);
  expect((await at.settings()).byHand[0]?.seen?.software).toBe('mastodon');
  await tab.click('textarea');
  await reminderOf('post', tab);
});

test('on the first visit only the recogniser is there; on the next, the rules of what it found', async () => {
  const scripts = () =>
    at.driver.inExtension(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ js = [] }) => js),
    );
  const names = async () => (await scripts()).map((path) => path.split('/').at(-1));
  await at.turnOn(origins.mastodon);
  expect(await names()).toEqual(['software.js', 'watcher.js']);
  const tab = await at.openPage(home, page(markers + composer));
  await until('the rules', async () => (await names()).includes('mastodon.js'));
  expect(await names()).toEqual(['mastodon.js', 'watcher.js']);
  await tab.goto(home);
  await tab.click('textarea');
  await reminderOf('post', tab);
});

test('other software is said to be unknown, and gets the generic detector', async () => {
  await at.turnOn(origins.mastodon);
  const tab = await at.openPage(home, page(composer));
  await until('the visit', async () => (await at.settings()).byHand[0]?.seen);
  expect((await at.settings()).byHand[0]?.seen?.software).toBeNull();
  await tab.click('textarea');
  await reminderOf('post', tab);
  expect(Object.keys(await at.recognised())).toEqual(['generic']);
});

test('a server that is granted without having been added registers nothing', async () => {
  await at.change({});
  await at.driver.grant('https://elsewhere.example/*');
  await at.turnOn(origins.x);
  expect(await at.registered()).toEqual([{ id: 'x', matches: [origins.x] }]);
  const tab = await at.openPage('https://elsewhere.example/home', page(markers + composer));
  expect(await tab.listeners()).toEqual([]);
});

test('a server that is added when its permission is there already', async () => {
  await at.change({});
  await at.driver.grant(origins.mastodon);
  const tab = await at.openPage(home, page(markers + composer));
  expect(await at.registered()).toEqual([]);
  await at.change({ ...plenty, byHand: [{ host: 'mastodon.example' }] });
  await until('its scripts', async () => (await at.registered()).length === 1);
  await until('the software', async () => (await at.settings()).byHand[0]?.seen);
  await tab.click('textarea');
  await reminderOf('post', tab);
});

test('another address of the same site is not the one that was added', async () => {
  await at.turnOn(origins.mastodon);
  const tab = await at.openPage('https://social.mastodon.example/home', page(markers + composer));
  await tab.click('textarea');
  await expectSilence(tab);
  expect(await tab.listeners()).toEqual([]);
});
