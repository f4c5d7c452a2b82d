import { expect, test } from 'vitest';
import { fb, fbPost, origins, x, xHome, xRequests } from './support/pages';
import { expectSilence, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

const hosts = () => at.driver.inExtension(async () => (await chrome.permissions.getAll()).origins);

test('after the install nothing is granted, nothing is registered and no page is watched', async () => {
  expect(await hosts()).toEqual([]);
  expect(await at.registered()).toEqual([]);
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await expectSilence(tab);
  expect(await tab.listeners()).toEqual([]);
});

test('a granted site is registered, alone', async () => {
  await at.turnOn(origins.x);
  expect(await at.registered()).toEqual([{ id: 'x', matches: [origins.x] }]);
  const other = await at.openPage(fb.home, fbPost());
  await other.click(fb.composer);
  await expectSilence(other);
  expect(await other.listeners()).toEqual([]);
});

test('a site that is granted while its tab is open works there without a reload', async () => {
  const tab = await at.openPage(x.home, xHome());
  expect(await tab.listeners()).toEqual([]);
  await at.turnOn(origins.x);
  await until('the watcher', async () => (await tab.listeners()).length > 0);
  await tab.click(x.composer);
  await reminderOf('post', tab);
});

test('a page of requests that is open when its site is granted is recognised at once', async () => {
  const tab = await at.openPage(x.requests, xRequests());
  await at.turnOn(origins.x);
  await reminderOf('request-in', tab);
});

test('taken back in the browser’s settings: nothing is left, in open tabs too', async () => {
  await at.turnOn(origins.x, origins.facebook);
  const tab = await at.openPage(x.home, xHome());
  expect(await tab.listeners()).toEqual(expect.arrayContaining(['click', 'focusin']));
  // Someone who goes on asking from the page's side of the wall, for what comes after.
  await at.driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: () => {
        document.addEventListener('ask', async () => {
          const moment = { site: 'x', kind: 'post', how: 'focused' };
          const reply = await chrome.runtime.sendMessage({ type: 'moment', moment });
          document.title = `answered ${reply}`;
        });
      },
    });
  });

  await at.driver.revoke(origins.x);
  await until('the registration to go', async () =>
    (await at.registered()).every(({ id }) => id !== 'x'),
  );
  expect(await at.registered()).toEqual([{ id: 'facebook', matches: [origins.facebook] }]);
  await until('the listeners to go', async () => (await tab.listeners()).length === 0);
  await tab.click(x.composer);
  await expectSilence(tab);
  expect(await at.recognised()).toEqual({});

  await tab.evaluate(() => document.dispatchEvent(new Event('ask')));
  expect(
    await until('an answer', () =>
      tab.evaluate(() => document.title.startsWith('answered') && document.title),
    ),
  ).toBe('answered off');
});

test('what has nothing to do with a change stays registered all the while', async () => {
  await at.turnOn(origins.x, origins.facebook);
  const watched = at.driver.inExtension(async () => {
    const seen: string[] = [];
    while (!seen.length || seen.at(-1)?.includes('x')) {
      const ids = (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      seen.push(ids.sort().join());
    }
    return [...new Set(seen)];
  });
  await at.driver.revoke(origins.x);
  expect(await watched).toEqual(['facebook,x', 'facebook']);
});

test('taken back while a reminder is open: it goes, and so does everything else', async () => {
  await at.turnOn(origins.x);
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await reminderOf('post', tab);
  await at.driver.revoke(origins.x);
  await until('the reminder to go', async () => (await tab.reminders()).length === 0);
  expect(await tab.listeners()).toEqual([]);
});
