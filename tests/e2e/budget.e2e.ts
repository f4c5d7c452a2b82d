import { beforeEach, expect, test } from 'vitest';
import { press, says } from './support/page';
import { fb, fbPost, fbProfile, fbRequests, origins, x, xHome, xRequests } from './support/pages';
import { expectSilence, gone, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

beforeEach(() => at.turnOn(origins.x, origins.facebook));

test('two focuses, two presses: one reminder', async () => {
  await at.change(plenty);
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await tab.click('#elsewhere');
  await tab.click(x.composer);
  await reminderOf('post', tab);
  expect(await at.counts('post')).toEqual({ shown: 1 });

  const profile = await at.openPage('https://www.facebook.com/someone', fbProfile());
  await tab.activate();
  await (await reminderOf('post', tab)).press('It’s fine');
  await gone(tab);
  await profile.activate();
  await profile.click('#add');
  await profile.click('#add');
  await reminderOf('request-out', profile);
  expect(await at.counts('request-out')).toEqual({ shown: 1 });
});

test('two tabs: one reminder at a time, and the same moment only once', async () => {
  await at.change(plenty);
  const first = await at.openPage(x.home, xHome());
  const second = await at.open(x.home);
  await first.activate();
  await first.click(x.composer);
  const reminder = await reminderOf('post', first);

  await second.activate();
  await second.click(x.composer);
  await expectSilence(second);
  expect(await at.quietBecause()).toBe('just-shown');

  await first.activate();
  await reminder.press('It’s fine');
  await gone(first);
  await second.activate();
  // A page that was told to be quiet asks again only after a while; a new one asks at once.
  await second.goto(x.home);
  await second.click(x.composer);
  await expectSilence(second);
  expect(await at.quietBecause()).toBe('just-shown');

  await at.later();
  await second.goto(x.home);
  await second.click(x.composer);
  await reminderOf('post', second);
});

test('a tab that is closed with its reminder does not silence the others', async () => {
  await at.change(plenty);
  const first = await at.openPage(x.home, xHome());
  await first.click(x.composer);
  await reminderOf('post', first);
  await first.close();
  const second = await at.openPage('https://www.facebook.com/someone', fbProfile());
  await second.click('#add');
  await reminderOf('request-out', second);
});

test('posts: one a week, over all tabs and sites, and no dot', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await (await reminderOf('post', tab)).press('It’s fine');
  await gone(tab);

  await at.later();
  const other = await at.openPage(fb.home, fbPost());
  await other.click(fb.composer);
  await expectSilence(other);
  expect(await at.quietBecause()).toBe('day-spent');
  expect(await at.dotOn(fb.home)).toBe('');
});

test('requests have a budget of their own, and a request to me still gets a dot', async () => {
  const home = await at.openPage(x.home, xHome());
  await home.click(x.composer);
  await (await reminderOf('post', home)).press('It’s fine');
  await gone(home);

  const tab = await at.openPage('https://www.facebook.com/someone', fbProfile());
  await tab.click('#add');
  await (await reminderOf('request-out', tab)).press('It’s fine');
  await gone(tab);
  expect(await at.dotOn('https://www.facebook.com/someone')).toBe('');

  const requests = await at.openPage(x.requests, xRequests());
  await until('the dot', async () => (await at.dotOn(x.requests)) === '•');
  await expectSilence(requests);
  expect(await at.quietBecause()).toBe('day-spent');

  const asked = await at.openPage(fb.requests, fbRequests());
  await until('the dot', async () => (await at.dotOn(fb.requests)) === '•');
  await expectSilence(asked);
});

test('two reminders at the same instant in two tabs don’t both find room', async () => {
  const tabs = [
    await at.openPage(x.requests, '<main></main>'),
    await at.openPage(fb.requests, '<main></main>'),
  ] as const;
  const kinds = await Promise.all(
    tabs.map((tab, index) =>
      tab.evaluate(
        (html) => {
          document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
        },
        index === 0 ? x.request : fb.card,
      ),
    ),
  );
  expect(kinds).toHaveLength(2);
  for (const tab of tabs) await tab.activate();
  await until('both to have been seen', async () => {
    const seen = await at.recognised();
    return Boolean(seen.x && seen.facebook);
  });
  const shown = await until('a reminder', async () => {
    const found = (await Promise.all(tabs.map((tab) => tab.reminders()))).flat();
    return found.length > 0 && found;
  });
  expect(shown).toHaveLength(1);
  expect(await at.counts('request-in')).toEqual({ shown: 1 });
});

test('the wording takes turns, says so once, and the buttons stay where they are', async () => {
  await at.change(plenty);
  const tab = await at.openPage(x.home, xHome());
  const seen: { said: string; buttons: string[] }[] = [];
  for (let time = 0; time < 3; time++) {
    await tab.click(x.composer);
    const reminder = await reminderOf('post', tab);
    seen.push({ said: reminder.said, buttons: reminder.buttons });
    await reminder.press('It’s fine');
    await gone(tab);
    await until('the count', async () => (await at.counts('post')).fine === time + 1);
    await at.later();
    await tab.goto(x.home);
  }
  expect(new Set(seen.map(({ said }) => said)).size).toBe(3);
  expect(seen.map(({ said }) => said.includes('The words change now and then'))).toEqual([
    false,
    true,
    false,
  ]);
  for (const { buttons } of seen) expect(buttons).toEqual(seen[0]?.buttons);
});

test('two closed in a hurry: fewer, it says so, and the worker can have them back', async () => {
  await at.change({
    ...plenty,
    budgets: { ...plenty.budgets, posts: { day: 50, week: 3 } } as never,
  });
  const tab = await at.openPage(x.home, xHome());
  for (let time = 1; time <= 2; time++) {
    await tab.click(x.composer);
    await (await reminderOf('post', tab)).press('It’s fine');
    await gone(tab);
    await until('the count', async () => (await at.counts('post')).quick === time);
    await at.later();
    await tab.goto(x.home);
  }
  await tab.click(x.composer);
  await expectSilence(tab);
  expect(await at.quietBecause()).toBe('eased');
  const popup = await at.openPageOf('popup.html');
  await says(popup, '2 reminders this week, 2 closed quickly. So you get fewer for now.');
  await press(popup, 'As many as before');
  await says(popup, '2 reminders this week, 2 closed quickly. Fewer?');
  await tab.goto(x.home);
  await tab.activate();
  await tab.click(x.composer);
  await reminderOf('post', tab);
});
