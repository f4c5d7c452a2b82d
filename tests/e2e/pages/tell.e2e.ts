import { expect, test } from 'vitest';
import { press, says, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

const declaration = 'textarea[aria-label="What you could say"]';

test('a few choices become a text that names no one, and it can be copied', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  const text = () =>
    tab.evaluate(
      (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
      declaration,
    );
  expect(await text()).toContain('I will tell you who this is in person or in our work system.');
  await press(tab, 'Neighbours');
  await press(tab, 'They may use it soon');
  await press(tab, 'No, not online');
  await press(tab, 'A plan that we agree');
  await press(tab, 'Support for the person, too');
  const expected = [
    'How we know each other: Neighbours.',
    'Their link to our service: They may use it soon.',
    'Online: No, not online.',
    'What would help: A plan that we agree; Support for the person, too.',
  ].join('\n');
  await until('the text', async () => (await text())?.includes(expected));
  await press(tab, 'Copy');
  await says(tab, 'Copied');
});

test('nothing of it is kept', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'Family');
  const kept = await at.driver.inExtension(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/family/i);
});

test.each([
  ['http://forms.example.org', 'Only addresses that begin with https'],
  ['https://me:pw@forms.example.org', 'has a name or password in it'],
  ['manager@care.example?body=hello', 'Only one plain e-mail address'],
  ['somewhere', 'does not look like a web or e-mail address'],
])('%s: it says what is wrong and opens nothing', async (typed, words) => {
  const tab = await at.openPageOf('app.html#/tell');
  await write(tab, 'destination', typed);
  await press(tab, 'Keep and show where it goes');
  await says(tab, words);
  expect(await tab.evaluate(() => document.querySelector('.leaving-host'))).toBeNull();
});

test('the full destination is shown before anything opens, and it is kept on this device', async () => {
  const url = 'https://forms.example.org/declare?form=7';
  at.driver.server.page(url, '<!doctype html><title>Form</title><h1>Form</h1>');
  const tab = await at.openPageOf('app.html#/tell');
  await write(tab, 'destination', url);
  await press(tab, 'Keep and show where it goes');
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
      (url) => (document.getElementById('destination') as HTMLInputElement).value === url,
      url,
    ),
  );
  await press(again, 'Forget this address');
  await says(again, 'The address is gone.');
  const last = await at.openPageOf('app.html#/tell');
  expect(
    await last.evaluate(() => (document.getElementById('destination') as HTMLInputElement).value),
  ).toBe('');
});

test('an answer can be taken back', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'They may use it soon');
  await press(tab, 'Clear this answer');
  const text = await tab.evaluate(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value,
    declaration,
  );
  expect(text).not.toContain('They may use it soon');
});
