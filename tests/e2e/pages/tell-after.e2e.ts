import { beforeEach, describe, expect, test } from 'vitest';
import { axeFinds, tooWide } from '../support/access';
import type { Tab } from '../support/driver';
import { come, dueIn, inDays } from '../support/due';
import { choose, fillDay, focusOn, press, says, switchIs, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(async () => {
  await at.clearPrivate();
  await at.driver.inExtension(async () => {
    await chrome.alarms.clearAll();
    await chrome.action.setBadgeText({ text: '' });
  });
});

const long = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(`${day}T12:00`));
const { alarm, badge, dot, noDot, ring } = dueIn(at);

/** Keeps a line with the days that are given. */
async function keep(tab: Tab, days: { told?: string; followUp?: string; review?: string } = {}) {
  await press(tab, 'Keep a line about this');
  if (days.told === undefined) await press(tab, 'Today: I told them on');
  for (const [field, day] of Object.entries(days))
    if (day) await fillDay(tab, `keep-${field}`, day);
  await press(tab, 'Keep it');
  await says(tab, 'Kept. It is in the list below.');
}

/** Looks into the database itself. */
const stored = async () =>
  (await at.records('declaration')).map(({ value }) => value as Record<string, unknown>);

describe('a line is kept', () => {
  test('with the words, told today, and a line in the notes if that is wanted', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await says(tab, 'Nothing kept yet.');
    await press(tab, 'They may use it soon');
    await press(tab, 'Keep a line about this');
    await press(tab, 'Today: I told them on');
    await press(tab, 'Also write a line in my log');
    await press(tab, 'Keep it');
    await says(tab, 'Kept. It is in the list below.');
    expect(await focusOn(tab)).toBe('Kept. It is in the list below.');
    await says(tab, `Told on ${long(inDays(0))}`, 'article');
    expect(await textOf(tab, 'article')).not.toContain('They may use it soon');
    await press(tab, 'The words');
    const [line] = await stored();
    expect(line).toMatchObject({ state: 'told', told: inDays(0) });
    expect(line?.text).toContain('They may use it soon');
    expect(await alarm()).toBeNull();
    const notes = await at.openPageOf('app.html#/log');
    await says(notes, 'I told my manager about a link I have.', 'article');
  });

  test('before it is told, too; and later it moves on, with its days', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { told: '' });
    await says(tab, 'Not told yet', 'article');
    await press(tab, 'Change');
    await choose(tab, 'Where it stands', 'We agreed what to do');
    const [id] = (await stored()).map((line) => line.id);
    await fillDay(tab, `line-${id}-told`, inDays(-3));
    await press(tab, 'In 3 months: Remind me to look at what we agreed');
    await press(tab, 'Keep the changes');
    await says(tab, 'Changed.');
    await says(tab, `Told on ${long(inDays(-3))}`, 'article');
    await until('the alarm', alarm);

    const again = await at.openPageOf('app.html#/tell');
    await says(again, 'We agreed what to do', 'article');
    const review = (await stored())[0]?.review as string;
    await says(again, `I want to look at what we agreed on ${long(review)}.`, 'article');
    expect((await alarm())?.scheduledTime).toBe(new Date(`${review}T09:00`).getTime());
  });

  test('it is removed and brought back, over a reload', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { review: inDays(30) });
    const before = await stored();
    await press(tab, `Remove this line: Told on ${long(inDays(0))}`);
    await says(tab, 'The line is removed.');
    await until('the alarm to go', async () => (await alarm()) === null);
    expect(await stored()).toEqual([]);
    await press(tab, 'Undo');
    await says(tab, 'It is back.');
    expect(await stored()).toEqual(before);
    await until('the alarm', alarm);
    const again = await at.openPageOf('app.html#/tell');
    await says(again, `Told on ${long(inDays(0))}`, 'article');
  });

  test('when nothing can be stored, it says so, and what was filled in stays', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await says(tab, 'Nothing kept yet.');
    await tab.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await press(tab, 'Keep a line about this');
    await fillDay(tab, 'keep-followUp', '2026-12-24');
    await press(tab, 'Keep it');
    await says(tab, 'This could not be saved.', 'form[aria-labelledby="keep-title"]');
    expect(
      await tab.evaluate(
        () => (document.getElementById('keep-followUp') as HTMLInputElement).value,
      ),
    ).toBe('2026-12-24');
  });

  test('a day that is half typed is told, and the line waits for it', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await press(tab, 'Keep a line about this');
    await tab.evaluate(() => document.getElementById('keep-followUp')?.focus());
    await tab.type('1');
    await press(tab, 'Keep it');
    await says(tab, 'That is not a full date yet.');
    expect(await stored()).toEqual([]);
    await press(tab, 'Leave out: Remind me to tell them');
    await press(tab, 'Keep it');
    await says(tab, 'Kept. It is in the list below.');
    expect((await stored())[0]).not.toHaveProperty('followUp');
  });

  test('a damaged one is shown as such, with what can be read of it, until it is removed', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab);
    await at.putRecord('declaration', '9', { id: 9, text: 'Old words', state: 'lost' });
    const again = await at.openPageOf('app.html#/tell');
    await says(again, 'One that can’t be read');
    await says(again, `Told on ${long(inDays(0))}`, 'article');
    await press(again, 'Remove this line: One that can’t be read');
    await says(again, 'The line is removed.');
    expect(await stored()).toHaveLength(1);
    await press(again, 'Undo');
    await says(again, 'One that can’t be read');
    expect((await stored()).at(-1)).toMatchObject({ text: 'Old words', state: 'lost' });
  });
});

test('with all of it open it fits on a phone, and axe finds nothing', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await keep(tab, { followUp: come(), review: inDays(5) });
  await press(tab, 'More questions');
  await press(tab, 'The words');
  await press(tab, 'Change');
  await press(tab, 'Keep a line about this');
  await write(tab, 'add', 'I met Mary there.');
  await write(tab, 'destination', 'manager@care.example');
  await press(tab, 'Keep and show where it goes');
  await says(tab, 'looks like a name');
  await says(tab, 'You wanted to come back to this');
  expect(await axeFinds(tab)).toEqual([]);
  expect(await tooWide(tab)).toBeLessThanOrEqual(0);
});

describe('the day comes', () => {
  test('alarm, dot on the icon, what is due, done, and the dot is gone', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { told: inDays(-19), followUp: come() });
    const set = await until('the alarm', alarm);
    expect(set.name).toBe('due');
    // Due already: in a minute, and not in the middle of what the worker does now.
    expect(set.scheduledTime - Date.now()).toBeGreaterThan(30_000);
    expect(set.scheduledTime - Date.now()).toBeLessThanOrEqual(60_000);
    expect(await badge()).toBe('');
    await tab.close();

    await at.driver.stopBackground();
    await ring();
    await dot();
    await until('the alarm to rest', async () => (await alarm()) === null);

    const home = await at.openPageOf('app.html#/home');
    await says(home, `You told your manager on ${long(inDays(-19))}.`);
    await press(home, 'I’ve done that');
    await says(home, 'Good. That is off the list.');
    await noDot();
    expect((await stored())[0]).not.toHaveProperty('followUp');
    await press(home, 'Undo');
    await dot();
    await press(home, 'Remind me in two weeks');
    await says(home, `Good. It comes back on ${long(inDays(14))}.`);
    await noDot();
    expect((await alarm())?.scheduledTime).toBe(new Date(`${inDays(14)}T09:00`).getTime());
  });

  test('“See it” goes to the line', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { review: come() });
    const home = await at.openPageOf('app.html#/home');
    await press(home, 'See it');
    await until('the list', async () => (await focusOn(home)) === 'What I have told my manager');
    await press(home, 'See it');
    await until('the line', async () => (await focusOn(home)) === `Told on ${long(inDays(0))}`);
  });

  test('nothing is due: nothing is said of it', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { followUp: inDays(2) });
    const again = await at.openPageOf('app.html#/tell');
    await says(again, `Told on ${long(inDays(0))}`, 'article');
    expect(await textOf(again)).not.toContain('You wanted to come back to this');
  });

  test('alarm and dot are there again after a restart of the browser', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { followUp: come(), review: inDays(5) });
    await ring();
    await dot();
    await at.driver.restart();
    await dot();
    const set = await until('the alarm', alarm);
    expect(set.scheduledTime).toBe(new Date(`${inDays(5)}T09:00`).getTime());
  });

  test('the dot of one tab comes and goes, and the other one stays', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { followUp: come() });
    await ring();
    await dot();
    const tabId = await at.driver.inExtension(async () => {
      const [shown] = await chrome.tabs.query({ active: true });
      await chrome.action.setBadgeText({ tabId: shown?.id ?? -1, text: '!' });
      return shown?.id ?? -1;
    });
    const dotThere = () =>
      at.driver.inExtension((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
    expect(await dotThere()).toBe('!');
    await at.openPageOf(`popup.html?tab=${tabId}`);
    await until('the dot for all tabs', async () => (await dotThere()) === '•');
  });

  test('delete everything takes alarm and dot with it', async () => {
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { followUp: come(), review: inDays(5) });
    await ring();
    await dot();
    const about = await at.openPageOf('app.html#/about');
    await press(about, 'Delete everything…');
    await press(about, 'Yes, delete it all');
    await says(about, 'Everything is deleted');
    expect(await badge()).toBe('');
    expect(await alarm()).toBeNull();
  });
});

describe('a notice by the device', () => {
  const label = 'Also show a notice on this device';
  /** Firefox tells what a notice says; Chromium tells only that there is one. */
  const notices = () =>
    at.driver.inExtension(
      async () => (await chrome.notifications.getAll()) as Record<string, unknown>,
    );

  // In Chromium the question is a native window, which nothing but a person can press: it stays open.
  test('while it is asked, and after a no, there is none, and the dot still comes', async () => {
    await at.driver.nextAnswer(false);
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { followUp: come() });
    await press(tab, label);
    await says(tab, 'Your browser asks if that is all right.');
    if (at.driver.answer) {
      expect(await at.driver.answer(false)).toMatch(/notification/i);
      await says(tab, 'That is fine. The dot on the icon will tell you.');
    }
    await switchIs(tab, label, false);
    await ring();
    await dot();
    expect(await at.driver.inExtension(() => chrome.notifications === undefined)).toBe(true);
  });

  test('comes only after a yes, and says no more than “A reminder you set”', async () => {
    await at.driver.nextYes('notifications');
    const tab = await at.openPageOf('app.html#/tell');
    await keep(tab, { followUp: come() });
    await switchIs(tab, label, false);
    await press(tab, label);
    if (at.driver.answer) await at.driver.answer(true);
    await switchIs(tab, label, true);
    await says(tab, 'On. You will see a notice when a day is here.');
    await at.driver.stopBackground();
    await ring();
    const shown = await until('the notice', async () => {
      const all = await notices();
      return Object.keys(all).length > 0 && all;
    });
    expect(Object.keys(shown)).toEqual(['due']);
    if (at.driver.name === 'firefox') {
      expect(shown.due).toMatchObject({ title: 'Handrail', message: 'A reminder you set' });
      expect(JSON.stringify(shown)).not.toMatch(/manager|link/i);
    }
    if (at.driver.pressNotice) {
      await at.driver.stopBackground();
      await at.driver.pressNotice();
      await until(
        'the app',
        async () =>
          (await at.driver.extensionPages()).filter((page) => page === 'app.html#/home').length > 0,
      );
      await until('the notice to go', async () => Object.keys(await notices()).length === 0);
      await tab.activate();
    }
    await press(tab, label);
    await switchIs(tab, label, false);
    await says(tab, 'Off. The dot on the icon stays.');
  });
});
