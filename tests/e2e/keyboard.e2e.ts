import { beforeEach, expect, test } from 'vitest';
import type { Tab } from './support/driver';
import { names } from './support/names';
import { origins, page, x, xHome } from './support/pages';
import { gone, reminderOf, settled, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

beforeEach(() => at.turnOn(origins.x));

const inComposer = (tab: Tab) =>
  tab.evaluate((selector) => document.activeElement?.matches(selector), x.composer);
const written = (tab: Tab) =>
  tab.evaluate((selector) => document.querySelector(selector)?.textContent, x.composer);
const focused = async (tab: Tab) => (await reminderOf('post', tab)).focused;

/** What the keyboard command does. Its key is the browser's own, and can't be pressed here. */
const reach = () =>
  at.driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'reach' }, { frameId: 0 });
  });

test('the reminder takes no focus, and what is typed goes on into the composer', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await tab.type('I was ');
  expect(await focused(tab)).toBeUndefined();
  await tab.type('out walking');
  expect(await inComposer(tab)).toBe(true);
  expect(await written(tab)).toBe('I was out walking');
  // A press on a button with the mouse leaves the focus where it was, too.
  await (await reminderOf('post', tab)).press('Quiet…');
  expect(await inComposer(tab)).toBe(true);
  await (await reminderOf('post', tab)).press('Back');
  await (await reminderOf('post', tab)).press('It’s fine');
  await gone(tab);
  await tab.type(' today');
  expect(await inComposer(tab)).toBe(true);
  expect(await written(tab)).toBe('I was out walking today');
});

test('it is reached with Tab alone, each button has its turn, and Esc gives the focus back', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  const { buttons } = await reminderOf('post', tab);
  for (let press = 0; press < 8 && !(await focused(tab)); press++) await tab.press('Tab');
  const seen = [await focused(tab)];
  while (seen.length < buttons.length) {
    await tab.press('Tab');
    seen.push(await focused(tab));
  }
  expect(seen).toEqual(buttons);
  await tab.press('Shift+Tab');
  expect(await focused(tab)).toBe(buttons.at(-2));
  await tab.press('Escape');
  await gone(tab);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('elsewhere');
  expect(await at.counts('post')).toMatchObject({ shown: 1, closed: 1 });
});

test('a button is pressed with the keyboard', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await reminderOf('post', tab);
  await reach();
  await until('the reminder to have the focus', async () => await focused(tab));
  for (let press = 0; press < 8 && (await focused(tab)) !== 'It’s fine'; press++) {
    await tab.press('Tab');
  }
  await settled();
  await tab.press('Enter');
  await gone(tab);
  expect(await inComposer(tab)).toBe(true);
  await until('the answer', async () => (await at.counts('post')).fine === 1);
});

test('the command goes to the reminder and back; Esc there closes it', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  await reminderOf('post', tab);
  await reach();
  await until('the reminder to have the focus', async () => (await focused(tab)) === names.post);
  await reach();
  await until('the composer to have it', async () => await inComposer(tab));
  await reach();
  await until('the reminder to have the focus', async () => (await focused(tab)) === names.post);
  await tab.press('Escape');
  await gone(tab);
  expect(await inComposer(tab)).toBe(true);
  await tab.type('still here');
  expect(await written(tab)).toBe('still here');
});

test('Esc outside the reminder belongs to the page', async () => {
  const count = `document.title = '0';
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) document.title = +document.title + 1;
    })`;
  const tab = await at.openPage(x.home, xHome(count));
  await tab.click(x.composer);
  await reminderOf('post', tab);
  await tab.press('Escape');
  expect(await tab.evaluate(() => document.title)).toBe('1');
  await reminderOf('post', tab);
});

test('inside a modal dialog, too', async () => {
  const tab = await at.openPage(
    x.home,
    page(
      `<button id="open">Open</button><dialog>${x.editor}<button>Post</button></dialog>`,
      `document.querySelector('#open').onclick = () => document.querySelector('dialog').showModal()`,
    ),
  );
  await tab.click('#open');
  await tab.click(x.composer);
  await reminderOf('post', tab);
  for (let press = 0; press < 4 && !(await focused(tab)); press++) await tab.press('Tab');
  expect(await focused(tab)).toBe('Quiet…');
  await tab.press('Escape');
  await gone(tab);
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});
