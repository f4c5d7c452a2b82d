import { beforeEach, expect, test } from 'vitest';
import { dayOf } from '../../src/reminders/days.ts';
import mastodon from '../../src/sites/mastodon.ts';
import { press, says, textOf } from './support/page';
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
  await until('its day', async () => (await at.recognised())['mastodon.example']?.post);
  expect(Object.keys(await at.recognised())).toEqual(['mastodon.example']);
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

const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 86_400_000));

async function popupOf(url: string) {
  const id = await at.driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    url,
  );
  return at.openPageOf(`popup.html?tab=${id}`);
}

test('on the third day without a sign of it, a server is no longer taken for that software', async () => {
  const found = daysAgo(20);
  const seen = { software: 'mastodon', found, day: daysAgo(2), without: 1 };
  await at.change({ ...plenty, byHand: [{ host: 'mastodon.example', seen }] });
  await at.turnOn(origins.mastodon);
  const stored = async () => (await at.settings()).byHand[0]?.seen;
  await at.openPage(home, page(composer));
  await until('the second day', async () => (await stored())?.without === 2);
  expect(await stored()).toEqual({ software: 'mastodon', found, day: daysAgo(0), without: 2 });
  const app = await at.openPageOf('app.html#/sites');
  await says(app, 'We saw no sign of Mastodon on your last visit.');

  await at.change({
    ...plenty,
    byHand: [{ host: 'mastodon.example', seen: { ...seen, day: daysAgo(1), without: 2 } }],
  });
  const tab = await at.openPage(`${home}?third`, page(composer));
  await until('the third day', async () => (await stored())?.software === null);
  await says(app, 'We don’t know what this site is made with.');
  await until('the recogniser', async () =>
    (await at.registered()).every(({ id }) => id === 'by-hand mastodon.example'),
  );
  await tab.goto(`${home}?fourth`);
  await tab.click('textarea');
  await reminderOf('post', tab);
});

test('two servers with the same software have a health of their own', async () => {
  const seen = { software: 'mastodon', found: daysAgo(9), day: daysAgo(1) };
  const hosts = ['mastodon.example', 'social.mastodon.example'];
  await at.change({ ...plenty, byHand: hosts.map((host) => ({ host, seen })) });
  const since = daysAgo(4);
  await at.driver.inExtension(
    (since, last, rules) =>
      chrome.storage.local.set({
        missed: { 'mastodon.example': { posts: { since, last, days: 3, rules } } },
      }),
    since,
    daysAgo(1),
    mastodon.checked,
  );
  await at.turnOn(origins.mastodon, 'https://social.mastodon.example/*');
  const other = 'https://social.mastodon.example/home';
  await at.openPage(home, page(markers));
  await at.openPage(other, page(markers));
  await until('the question mark', async () => (await at.dotOn(home)) === '?');
  await says(await popupOf(home), 'Handrail may no longer know mastodon.example well.');
  expect(await at.dotOn(other)).toBe('');
  await says(await popupOf(other), 'Nothing recognised here yet.');

  // A server that is removed leaves nothing behind.
  const app = await at.openPageOf('app.html#/sites');
  await press(app, 'Remove mastodon.example');
  await until('its health to go', async () => {
    const kept = (await at.stored('local', 'missed')) as Record<string, unknown>;
    return !('mastodon.example' in kept);
  });
});

test('before its first visit nothing is said of what it is made with', async () => {
  await at.openPage(home, page(composer));
  await at.driver.grant(origins.mastodon);
  await at.change({ ...plenty, byHand: [{ host: 'mastodon.example' }] });
  await until('the visit', async () => (await at.settings()).byHand[0]?.seen);
  // As it is between the grant and the first page.
  await at.change({ ...plenty, byHand: [{ host: 'mastodon.example' }] });
  const popup = await popupOf(home);
  await says(popup, 'On, but not visited yet.');
  expect(await textOf(popup)).not.toContain('We don’t know');
});

test.each([
  ['known', markers, 'mastodon'],
  ['unknown', '', 'generic'],
])('the structure of a page on a server with %s software', async (_what, signs, id) => {
  await at.turnOn(origins.mastodon);
  const named = composer.replace('<textarea>', '<textarea title="Wilhelmina">');
  const tab = await at.openPage(`${home}/wilhelmina`, page(signs + named));
  await until('the visit', async () => (await at.settings()).byHand[0]?.seen);
  await tab.click('textarea');
  const popup = await popupOf(`${home}/wilhelmina`);
  await press(popup, 'Did a reminder stay away?');
  await press(popup, 'Make the picture');
  await says(popup, 'This is all of it, and nothing was sent.');
  const report: string = await popup.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '',
  );
  expect(report).toContain(`Handrail structure report: ${id}`);
  expect(report).toMatch(/textarea .*← focused/);
  expect(report).toMatch(/rules of \d{4}-\d\d-\d\d$/);
  expect(report).toContain('route /•/•');
  expect(report).not.toMatch(/wilhelmina/i);
});
