import { expect, test } from 'vitest';
import { focusOn, press, says, switches, switchIs, tabTo, textOf } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const facebook = ['https://www.facebook.com/*', 'https://web.facebook.com/*'];

test('it says what it does and never does, and every site is off', async () => {
  const tab = await at.openPageOf('welcome.html');
  await says(tab, 'read and change all your data');
  const text = await textOf(tab);
  expect(await tab.evaluate(() => document.querySelectorAll('ol li').length)).toBe(10);
  expect(text).toContain('It can’t see phone apps');
  const all = await switches(tab);
  expect(all).toMatchObject({ Facebook: false, Instagram: false, LinkedIn: false, X: false });
  expect(Object.keys(all).length).toBeGreaterThanOrEqual(17);
  expect(Object.values(all)).not.toContain(true);
  expect(await at.registered()).toEqual([]);
});

test('a switch asks for that site alone; yes turns it on, and the switch turns it off again', async () => {
  const tab = await at.openPageOf('welcome.html');
  await at.driver.nextAnswer(true, ...facebook);
  await press(tab, 'Facebook');
  await at.driver.answer?.(true);
  await switchIs(tab, 'Facebook', true);
  await says(tab, 'Facebook is on.');
  expect(await at.granted()).toEqual([...facebook].sort());
  await until('its scripts', async () => (await at.registered()).length === 1);
  expect((await switches(tab)).X).toBe(false);

  await press(tab, 'Facebook');
  await switchIs(tab, 'Facebook', false);
  await says(tab, 'Facebook is off.');
  expect(await at.granted()).toEqual([]);
  await until('its scripts to go', async () => (await at.registered()).length === 0);
});

test('while the browser asks, nothing is on; a no is taken kindly', async () => {
  const tab = await at.openPageOf('welcome.html');
  await at.driver.nextAnswer(false, 'https://x.com/*', 'https://twitter.com/*');
  await press(tab, 'X');
  await says(tab, 'Your browser is asking about X now.');
  expect(await at.granted()).toEqual([]);
  expect(await at.registered()).toEqual([]);
  // Chromium's own question can't be answered by a test: there the asking itself is the proof.
  if (!at.driver.answer) return;
  await at.driver.answer(false);
  await says(tab, 'That’s fine. X stays off, and nothing has changed.');
  await switchIs(tab, 'X', false);
  expect(await at.registered()).toEqual([]);
});

test('by keyboard alone: from the top of the page to a switch that is on', async () => {
  const tab = await at.openPageOf('welcome.html');
  await at.driver.nextAnswer(true, 'https://www.instagram.com/*');
  await tabTo(tab, 'Instagram');
  await tab.press('Space');
  await at.driver.answer?.(true);
  await switchIs(tab, 'Instagram', true);
  expect(await focusOn(tab)).toContain('Instagram');
});

test('a grant wider than one site is named, ignored, and can be given back', async () => {
  await at.driver.grant('https://*/*');
  const tab = await at.openPageOf('app.html#/sites');
  await says(tab, 'Your browser gives Handrail more than it needs');
  expect(Object.keys(await switches(tab)).length).toBeGreaterThanOrEqual(17);
  expect(Object.values(await switches(tab))).not.toContain(true);
  expect(await at.registered()).toEqual([]);
  await press(tab, 'Give it back');
  await until('it to be given back', async () => (await at.granted()).length === 0);
  await until(
    'the page to say no more of it',
    async () => !(await textOf(tab)).includes('more than it needs'),
  );
});
