import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../support/driver';
import { focusId, press, says, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(() => at.clearPrivate());

/** From here on the page opens nothing, and the test sees what it would have opened. */
const holdBack = (tab: Tab) =>
  tab.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    chrome.tabs.create = (({ url = '' }: { url?: string }) => {
      opened.push(url);
      return Promise.resolve({});
    }) as typeof chrome.tabs.create;
  });
const opened = (tab: Tab) =>
  until('something to open', () =>
    tab.evaluate(() => (window as unknown as { opened: string[] }).opened[0] ?? ''),
  );
const show = async (tab: Tab, address: string) => {
  await write(tab, 'destination', address);
  await press(tab, 'Keep and show where it goes');
};

test.each([
  ['http://forms.example.org', 'Only addresses that begin with https'],
  ['https://me:pw@forms.example.org', 'has a name or password in it'],
  ['manager@care.example?body=hello', 'just one plain e-mail address'],
  ['somewhere', 'does not look like a web or e-mail address'],
])('%s: it says what is wrong and opens nothing', async (typed, words) => {
  const tab = await at.openPageOf('app.html#/tell');
  await show(tab, typed);
  await says(tab, words);
  expect(await tab.evaluate(() => document.querySelector('.leaving-host'))).toBeNull();
});

test('the full destination is shown before anything opens, and it is kept on this device', async () => {
  const url = 'https://forms.example.org/declare?form=7';
  at.driver.server.page(url, '<!doctype html><title>Form</title><h1>Form</h1>');
  const tab = await at.openPageOf('app.html#/tell');
  await show(tab, url);
  await says(tab, 'forms.example.org');
  await says(tab, url);
  expect(at.driver.server.asked('forms.example.org')).toEqual([]);
  await press(tab, 'Open it');
  await until(
    'the form to open',
    async () => at.driver.server.asked('forms.example.org').length > 0,
  );

  const again = await at.openPageOf('app.html#/tell');
  await until('the kept address', () =>
    again.evaluate(
      (url) => (document.getElementById('destination') as HTMLInputElement | null)?.value === url,
      url,
    ),
  );
  await press(again, 'Forget this address');
  await says(again, 'The address is gone.');
  const last = await at.openPageOf('app.html#/tell');
  // The list below it was read after it.
  await says(last, 'Nothing kept yet.');
  expect(
    await last.evaluate(() => (document.getElementById('destination') as HTMLInputElement).value),
  ).toBe('');
});

test('a mail has a subject that names nothing, and the words are copied', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await holdBack(tab);
  await show(tab, 'manager@care.example');
  await says(tab, 'The subject is “Can we talk?”. It names nothing.');
  await says(tab, 'Your employer can read a work mailbox.');
  await press(tab, 'Open it');
  expect(await opened(tab)).toBe('mailto:manager@care.example?subject=Can%20we%20talk%3F');
  await says(tab, 'The words are copied.');
});

test('the words go into the mail only when that is ticked', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await holdBack(tab);
  await press(tab, 'They may use it soon');
  await show(tab, 'manager@care.example');
  await press(tab, 'Put the words in the mail too');
  await says(tab, 'The words above are in the mail.');
  await press(tab, 'Open it');
  const [address, body = ''] = (await opened(tab)).split('&body=');
  expect(address).toBe('mailto:manager@care.example?subject=Can%20we%20talk%3F');
  expect(body).toContain('%0D%0A%0D%0A');
  expect(decodeURIComponent(body)).toContain('Their link to our service: They may use it soon.');
});

test('words too long for a mail are left out, and it says so', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await holdBack(tab);
  await press(tab, 'More questions');
  await tab.evaluate(() => {
    const field = document.getElementById('add') as HTMLTextAreaElement;
    field.value = 'and so on '.repeat(200);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await show(tab, 'manager@care.example');
  await press(tab, 'Put the words in the mail too');
  await says(tab, 'These words are too long for that.');
  await press(tab, 'Open it');
  expect(await opened(tab)).not.toContain('body');
});

test('“Stay here” closes it again, and the keyboard is where it was', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await show(tab, 'forms.example.org/declare');
  await press(tab, 'Stay here');
  await until('it to close', async () => !(await textOf(tab)).includes('This opens:'));
  expect(await focusId(tab)).toBe('destination');
});
