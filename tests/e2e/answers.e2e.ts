import { beforeEach, describe, expect, test } from 'vitest';
import { fb, fbProfile, fbRequests, origins, x, xHome, xRequests } from './support/pages';
import { expectSilence, gone, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

beforeEach(async () => {
  await at.change(plenty);
  await at.turnOn(origins.x, origins.facebook);
});

const isOpen = (start: string) =>
  until(`${start} to open`, async () =>
    (await at.driver.extensionPages()).some((path) => path.startsWith(start)),
  );

test.each([
  ['I’ll leave it', 'left'],
  ['It’s fine', 'fine'],
])('“%s” closes the reminder and does nothing else', async (button, outcome) => {
  const tab = await at.openPage(x.requests, xRequests());
  const reminder = await reminderOf('request-in', tab);
  expect(reminder.buttons).toEqual([
    'Quiet…',
    'I’ll leave it',
    'It’s fine',
    'Help me decide',
    'Tell my manager',
  ]);
  const before = await at.driver.extensionPages();
  await tab.evaluate(() => {
    for (const name of ['click', 'pointerdown', 'focusin']) {
      addEventListener(name, () => document.body.setAttribute('data-touched', name), true);
    }
  });
  await reminder.press(button);
  await gone(tab);
  await until('the answer', async () => (await at.counts('request-in'))[outcome] === 1);
  expect(await tab.evaluate(() => document.querySelectorAll('#accept, #decline').length)).toBe(2);
  expect(await at.driver.extensionPages()).toEqual(before);
  expect((await at.settings()).quiet).toEqual([]);
});

test('“Help me decide” opens the panel, where the moment is waiting', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await (await reminderOf('post', tab)).press('Help me decide');
  await gone(tab);
  await isOpen('popup.html');
  const waiting = (await at.stored('session', 'waiting')) as Record<string, { moment: object }>;
  const moments = Object.values(waiting).map(({ moment }) => moment);
  expect(moments).toEqual([{ site: 'x', kind: 'post', how: 'focused' }]);
  await until('the answer', async () => (await at.counts('post')).decide === 1);
});

test.each([
  ['request-in', fb.requests, fbRequests()],
  ['request-out', 'https://www.facebook.com/someone', fbProfile()],
] as const)('“Tell my manager” opens the app for a %s', async (kind, url, html) => {
  const tab = await at.openPage(url, html);
  if (kind === 'request-out') await tab.click('#add');
  await (await reminderOf(kind, tab)).press('Tell my manager');
  await isOpen('app.html#/tell');
  await until('the answer', async () => (await at.counts(kind)).manager === 1);
});

test('a post has no one to tell', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  expect((await reminderOf('post', tab)).buttons).toEqual([
    'Quiet…',
    'I’ll leave it',
    'It’s fine',
    'Help me decide',
  ]);
});

describe('Quiet…', () => {
  const hour = 3_600_000;
  const near = (ms: number) => (until: unknown) =>
    typeof until === 'number' && Math.abs(until - Date.now() - ms) < hour / 2;
  const choices = [
    ['An hour (I’m helping someone)', near(hour), {}, 'quiet-all'],
    ['Today', (until: unknown) => new Date(Number(until)).getHours() === 0, {}, 'quiet-all'],
    ['A month', (until: unknown) => Number(until) > Date.now() + 27 * 24 * hour, {}, 'quiet-all'],
    ['No more about posts', (until: unknown) => until === null, { kind: 'post' }, 'quiet-kind'],
    ['Never on X', (until: unknown) => until === null, { site: 'x' }, 'quiet-site'],
  ] as const;

  test.each(choices)('“%s”', async (choice, lasts, scope, because) => {
    const tab = await at.openPage(x.home, xHome());
    await tab.click(x.composer);
    await (await reminderOf('post', tab)).press('Quiet…');
    const menu = await reminderOf('post', tab);
    expect(menu.buttons).toEqual(['Quiet…', ...choices.map(([name]) => name), 'Back']);
    await menu.press(choice);
    await gone(tab);
    const [entry, ...more] = await until('it to be stored', async () => {
      const { quiet } = await at.settings();
      return quiet.length > 0 && quiet;
    });
    expect(more).toEqual([]);
    expect(entry).toEqual({ ...scope, until: entry?.until });
    expect(entry?.until).toSatisfy(lasts);

    await at.later();
    await tab.goto(x.home);
    await tab.click(x.composer);
    await expectSilence(tab);
    expect(await at.quietBecause()).toBe(because);

    // Another kind on another site is quiet only where everything is.
    const other = await at.openPage(fb.requests, fbRequests());
    if (because === 'quiet-all') {
      await expectSilence(other);
      // And not even a dot: quiet is quiet.
      expect(await at.dotOn(fb.requests)).toBe('');
    } else {
      await reminderOf('request-in', other);
    }
  });
});
