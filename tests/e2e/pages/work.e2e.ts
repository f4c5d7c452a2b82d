import { beforeEach, expect, test } from 'vitest';
import { choose, press, says, switchIs, textOf } from '../support/page';
import { origins, x, xHome, xRequests } from '../support/pages';
import { expectSilence, gone, plenty, reminderOf, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(async () => {
  await at.clearPrivate();
  await at.change(plenty);
  await at.turnOn(origins.x);
});

test('country and work pick whose guidance stands beside the advice, and the number to call', async () => {
  const tab = await at.openPageOf('app.html#/guidance/person');
  await says(tab, 'For Scotland, social care');
  await says(tab, 'Scottish Social Services Council');
  await says(tab, 'Call 999.');
  await press(tab, 'Change where I work, and as what');
  await choose(tab, 'Where do you work?', 'Ireland');
  await choose(tab, 'What kind of work?', 'Social work');
  await until('the setting', async () => (await at.settings()).place.work === 'social-work');
  expect((await at.settings()).place).toEqual({ country: 'ireland', work: 'social-work' });
  const again = await at.openPageOf('app.html#/guidance/person');
  await says(again, 'For Ireland, social work');
  await says(again, 'CORU');
  await says(again, 'Call 112 or 999.');
});

test('the rule at work changes the words, and nothing that one can do', async () => {
  const tab = await at.openPageOf('app.html#/work');
  await press(tab, 'It depends');
  await until('the setting', async () => (await at.settings()).rule === 'depends');
  const page = await at.openPage(x.requests, xRequests());
  const reminder = await reminderOf('request-in', page);
  expect(reminder.buttons).toHaveLength(5);
  await reminder.press('It’s fine');
  const advice = await at.openPageOf('app.html#/guidance/person');
  await says(advice, 'Your rule at work says that it depends.');
  expect(await textOf(advice)).not.toContain('best not to connect');
});

test('helping someone: quiet for an hour, over by itself, and then a note is offered', async () => {
  const tab = await at.openPageOf('app.html#/work');
  await press(tab, 'Start: quiet for an hour');
  await says(tab, 'you are helping someone.');
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  await expectSilence(page);
  expect(await at.quietBecause()).toBe('supporting');

  // The hour passes: the alarm is real, and it comes early.
  const alarm = await at.driver.inExtension(() => chrome.alarms.get('due'));
  expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 55 * 60_000);
  await at.driver.inExtension(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({
      settings: { ...(settings as object), supporting: Date.now() - 1 },
    });
    await chrome.alarms.create('due', { when: Date.now() + 100 });
  });
  await until(
    'the mark on the icon',
    async () => (await at.driver.inExtension(() => chrome.action.getBadgeText({}))) !== '',
  );
  const popup = await at.openPageOf('popup.html');
  await says(popup, 'You were helping someone with their account');
  await press(popup, 'No, thanks');
  await until('the offer to go', async () => !(await textOf(popup)).includes('You were helping'));
  expect((await at.settings()).supporting).toBeNull();
  await until(
    'the mark to go',
    async () => (await at.driver.inExtension(() => chrome.action.getBadgeText({}))) === '',
  );
  const again = await at.openPage(x.home, xHome());
  await again.click(x.composer);
  await reminderOf('post', again);
});

test('a work account: its own question at a post, on its sites alone', async () => {
  const tab = await at.openPageOf('app.html#/work');
  await press(tab, 'X', 'label');
  await until('the setting', async () => (await at.settings()).official.sites.includes('x'));
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  const reminder = await reminderOf('post', page);
  expect(reminder.said).toContain('Which account are you in?');
  await reminder.press('It’s fine');
  await gone(page);
  const other = await at.openPage(x.requests, xRequests());
  expect((await reminderOf('request-in', other)).said).toContain('talk to your manager');
});

test('on shift, on a work device: could it wait?', async () => {
  const tab = await at.openPageOf('app.html#/work');
  await press(tab, 'This is a work device');
  await switchIs(tab, 'This is a work device', true);
  await until('the setting', async () => (await at.settings()).shift.device);
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  expect((await reminderOf('post', page)).said).toContain('Could it wait for your break?');
});

test('hours: set, changed, and past midnight', async () => {
  const tab = await at.openPageOf('app.html#/work');
  await press(tab, 'I’m on shift at these hours');
  await says(tab, 'Monday');
  await press(tab, 'Saturday');
  await until('Saturday', async () => (await at.settings()).shift.hours?.days.includes(5));
  await tab.evaluate(() => {
    const [from] = document.querySelectorAll<HTMLInputElement>('input[type="time"]');
    if (!from) throw new Error('no field for a time');
    from.value = '22:00';
    from.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await says(tab, 'These hours go on past midnight.');
  expect((await at.settings()).shift.hours).toEqual({
    days: [0, 1, 2, 3, 4, 5],
    from: '22:00',
    to: '17:00',
  });
});
