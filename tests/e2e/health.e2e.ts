import { beforeEach, expect, test } from 'vitest';
import xSite from '../../src/sites/x.ts';
import { press, says, textOf } from './support/page';
import { fb, origins, page, x, xHome, xRequests } from './support/pages';
import { expectSilence, gone, plenty, reminderOf, useBrowser } from './support/suite';
import { sleep, until } from './support/until';

const at = useBrowser();
const { checked: rules } = xSite;
const canaries = ['Wilhelmina', 'Thistlethwaite', 'wee_willa_56'];
/** A composer as the site might build it tomorrow: nothing of it is in our rules. */
const changed = page(`<h1>Home</h1><section>
  <div contenteditable="true" tabindex="0" id="new" data-user="wee_willa_56"
    aria-label="What is up, Wilhelmina?">Thistlethwaite</div>
  <button title="Wilhelmina">Post</button></section>`);

beforeEach(async () => {
  await at.change(plenty);
  await at.turnOn(origins.x);
});

const two = (value: number) => String(value).padStart(2, '0');
const dayAgo = (days: number) => {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const missed = async () =>
  (await at.stored('local', 'missed')) as Record<
    string,
    { posts?: { days: number }; requests?: { days: number } }
  > | null;

const oneDay = (sign: 'posts' | 'requests', days: number) => {
  const last = dayAgo(1);
  return at.driver.inExtension(
    (sign, days, last, rules) =>
      chrome.storage.local.set({ missed: { x: { [sign]: { since: last, last, days, rules } } } }),
    sign,
    days,
    last,
    rules,
  );
};

const requestsOnly = {
  'request-in': true,
  'request-out': true,
  post: false,
  comment: false,
  message: false,
};

const badge = (tabId: number | undefined) =>
  at.driver.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tabId ?? -1);

async function popupOf(url: string) {
  const id = await at.driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    url,
  );
  return at.openPageOf(`popup.html?tab=${id}`);
}

test('one odd box says nothing: it is counted, once a day, without a word of the page', async () => {
  const tab = await at.openPage(x.home, changed);
  await tab.click('#new');
  await until('the count', async () => (await missed())?.x?.posts?.days === 1);
  await tab.press('Tab');
  await tab.click('#new');
  await expectSilence(tab);
  expect(await missed()).toEqual({
    x: { posts: { since: dayAgo(0), last: dayAgo(0), days: 1, rules } },
  });
  expect(await at.dotOn(x.home)).toBe('');
  const popup = await popupOf(x.home);
  await says(popup, 'Nothing recognised here yet.');
  const kept = await at.driver.inExtension(() => chrome.storage.local.get(null));
  for (const canary of canaries) expect(JSON.stringify(kept)).not.toContain(canary);
});

test('missed on several days: the icon, the popup and the app say that it may be broken', async () => {
  const since = dayAgo(3);
  await at.driver.inExtension(
    (since, last, rules) =>
      chrome.storage.local.set({ missed: { x: { posts: { since, last, days: 2, rules } } } }),
    since,
    dayAgo(1),
    rules,
  );
  const tab = await at.openPage(x.home, changed);
  await tab.click('#new');
  await until('the question mark', async () => (await at.dotOn(x.home)) === '?');
  const popup = await popupOf(x.home);
  await says(popup, 'Handrail may no longer know X well.');
  expect(await textOf(popup)).toContain('Your posts');
  const app = await at.openPageOf('app.html#/sites');
  await press(app, 'What it can see here', 'li:has([aria-label="X"]) summary');
  await says(app, 'may be broken since');

  // The worker has looked, and the doubt is still there: from the start of the next page on.
  expect(await at.dotOn(x.home)).toBe('?');
  const next = await at.openPage('https://x.com/notifications', page('<h1>Alerts</h1>'));
  await until('the mark', async () => (await at.dotOn('https://x.com/notifications')) === '?');
  await expectSilence(next);

  // It is recognised again: then it works, with the day as its evidence.
  const well = await at.openPage('https://x.com/home?again', xHome());
  await well.click(x.composer);
  await (await reminderOf('post', well)).press('It’s fine');
  await gone(well);
  await until('the state to change', async () =>
    (await textOf(app)).includes('works: last recognised'),
  );
  for (const url of [x.home, 'https://x.com/notifications'])
    await until(`no mark on ${url}`, async () => (await at.dotOn(url)) === '');
});

test('a composer that lost only its dialog counts, though the person writes at once', async () => {
  await at.turnOn(origins.facebook);
  const tab = await at.openPage(
    fb.home,
    page(`<form>${fb.editor('What’s on your mind, Wilhelmina?')}
      <div role="button" tabindex="0" aria-label="Post">Post</div></form>`),
  );
  await tab.click(fb.composer);
  await tab.press('a');
  await until('the count', async () => (await missed())?.facebook?.posts?.days === 1, 8000);
  await expectSilence(tab);
});

test.each([
  ['the site is turned off', () => at.driver.revoke(origins.x)],
  ['these kinds are turned off', () => at.change({ ...plenty, kinds: requestsOnly })],
])('the question mark goes when %s', async (_what, turnOff) => {
  await oneDay('posts', 3);
  await at.openPage(x.home, changed);
  await until('the question mark', async () => (await at.dotOn(x.home)) === '?');
  // Of a site that is off nobody can be asked for its tab.
  const id = await at.driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    x.home,
  );
  await turnOff();
  await until('no mark', async () => (await badge(id)) === '');
});

test('a box that the rules know to be no moment is not counted', async () => {
  const tab = await at.openPage(
    'https://x.com/explore',
    page(`<form role="search"><input type="search" id="find"><button>Go</button></form>
      <form><input type="text" id="name"><button>Save</button></form>`),
  );
  await tab.click('#find');
  await tab.click('#name');
  await sleep(500);
  expect(await missed()).toBeNull();
});

test('the structure of a page, on the worker’s own press, with none of its words', async () => {
  const tab = await at.openPage(x.home, changed);
  await tab.click('#new');
  const popup = await popupOf(x.home);
  await press(popup, 'Did a reminder stay away?');
  await press(popup, 'Make the picture');
  await says(popup, 'This is all of it, and nothing was sent.');
  const report: string = await popup.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('textarea')?.value ?? '',
  );
  expect(report).toContain('Handrail structure report: x');
  // Nothing in our rules knows of `home`: for all we know it is somebody's name.
  expect(report).toContain('route /•');
  expect(report).toMatch(/div contenteditable=true .*← focused/);
  for (const canary of canaries) expect(report).not.toContain(canary);
  expect(report).not.toContain('What is up');
});

/** A request as the site might build it tomorrow. */
const changedRequests = page(`<main><section><a href="/wee_willa_56">Wilhelmina</a>
  <button aria-label="Accept Wilhelmina">Accept</button> <button>Decline</button></section></main>`);
test('requests that the rules don’t know: on a second day the icon, the popup and the app say so', async () => {
  await oneDay('requests', 1);
  const tab = await at.openPage(x.requests, changedRequests);
  await until('the second day', async () => (await missed())?.x?.requests?.days === 2, 15_000);
  await until('the question mark', async () => (await at.dotOn(x.requests)) === '?');
  await expectSilence(tab);
  const popup = await popupOf(x.requests);
  await says(popup, 'This may be broken: Requests to you');
  await press(popup, 'What it can see here');
  await says(popup, 'Sees most of it (may be broken since');
  const app = await at.openPageOf('app.html#/sites');
  await press(app, 'What it can see here', 'li:has([aria-label="X"]) summary');
  await says(app, 'may be broken since');
  const kept = await at.driver.inExtension(() => chrome.storage.local.get(null));
  for (const canary of canaries) expect(JSON.stringify(kept)).not.toContain(canary);
});

test('an empty page of requests, suggestions and requests that are known count for nothing', async () => {
  await at.openPage(
    x.requests,
    page(`<main><p>None</p><section><a href="/a">A</a><button>Follow</button>
      <button>Dismiss</button></section></main>`),
  );
  await at.openPage('https://x.com/follower_requests?known', xRequests());
  await sleep(8000);
  expect(await missed()).toBeNull();
});

test('the dot of a request that waits wins over the question mark', async () => {
  await oneDay('posts', 3);
  await at.change({ budgets: { ...plenty.budgets, requests: { day: 0, week: 0 } } as never });
  await at.openPage(x.requests, xRequests());
  await until('the dot', async () => (await at.dotOn(x.requests)) === '•');
  await sleep(1000);
  expect(await at.dotOn(x.requests)).toBe('•');
});

test('kinds that are off are not counted, and nothing is said of them', async () => {
  await oneDay('posts', 3);
  await at.change({ ...plenty, kinds: requestsOnly });
  const tab = await at.openPage(x.home, changed);
  await tab.click('#new');
  await sleep(1000);
  expect((await missed())?.x?.posts?.days).toBe(3);
  expect(await at.dotOn(x.home)).toBe('');
  await says(await popupOf(x.home), 'Nothing recognised here yet.');
  const app = await at.openPageOf('app.html#/sites');
  await press(app, 'What it can see here', 'li:has([aria-label="X"]) summary');
  await says(app, 'reminders of this kind are off');
  expect(await textOf(app)).not.toContain('may be broken');
});
