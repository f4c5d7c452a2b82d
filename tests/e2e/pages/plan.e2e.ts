import { beforeEach, expect, test } from 'vitest';
import { press, says, switchIs, textOf, write } from '../support/page';
import { origins, x, xHome, xRequests } from '../support/pages';
import { gone, plenty, reminderOf, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const onPage = 'Show it in the reminder on the site, too';

beforeEach(async () => {
  await at.clearPrivate();
  await at.change(plenty);
  await at.turnOn(origins.x);
});

async function keepPlan() {
  const tab = await at.openPageOf('app.html#/plan');
  await until('the beginning of a plan', () =>
    tab.evaluate(() => (document.getElementById('plan') as HTMLTextAreaElement)?.value !== ''),
  );
  await write(tab, 'plan', 'leave it and ring the office.');
  await press(tab, 'Keep my plan');
  await says(tab, 'Kept.');
  return tab;
}

test('a plan is begun for the worker, kept, and shown where they ask for help', async () => {
  await keepPlan();
  const panel = await at.openPageOf('popup.html');
  await press(panel, 'Something just happened');
  await press(panel, 'Someone asked to connect with me');
  await press(panel, 'I support them');
  await says(panel, 'then I will leave it and ring the office.');

  const page = await at.openPage(x.requests, xRequests());
  const reminder = await reminderOf('request-in', page);
  expect(await at.driver.inExtension(() => chrome.storage.local.get(null))).not.toMatchObject({
    plan: expect.anything(),
  });
  expect(
    JSON.stringify(await at.driver.inExtension(() => chrome.storage.local.get(null))),
  ).not.toContain('ring the office');
  expect(reminder.said).not.toContain('ring the office');
  await reminder.press('It’s fine');
});

test('on the page only after a tick, and only about people', async () => {
  const tab = await keepPlan();
  await press(tab, onPage);
  await switchIs(tab, onPage, true);

  const page = await at.openPage(x.requests, xRequests());
  const reminder = await reminderOf('request-in', page);
  expect(reminder.said).toContain('My plan: If someone I support asks');
  await reminder.press('It’s fine');
  await gone(page);

  const home = await at.openPage(x.home, xHome());
  await home.click(x.composer);
  expect((await reminderOf('post', home)).said).not.toContain('My plan');
});

test('a plan that is too long is told, and stays in the field', async () => {
  const tab = await at.openPageOf('app.html#/plan');
  await write(tab, 'plan', 'and then '.repeat(40));
  await press(tab, 'Keep my plan');
  await says(tab, 'This is a little long');
  expect(
    await tab.evaluate(() => (document.getElementById('plan') as HTMLTextAreaElement).value.length),
  ).toBeGreaterThan(300);
  // An example goes below what was written, and never in its place.
  await tab.evaluate(() => {
    const field = document.getElementById('plan') as HTMLTextAreaElement;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await write(tab, 'plan', 'My own words.');
  await press(
    tab,
    'If a friend starts to use our service, then I will tell my manager the next day I am in.',
  );
  expect(
    await tab.evaluate(() => (document.getElementById('plan') as HTMLTextAreaElement).value),
  ).toMatch(/^My own words\.\nIf a friend starts/);
  await press(tab, 'Keep my plan');
  await says(tab, 'Kept.');
  expect(await textOf(tab)).not.toContain('a little long');
});
