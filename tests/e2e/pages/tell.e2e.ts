import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../support/driver';
import { fillDay, focusId, press, says, textOf, write } from '../support/page';
import { origins, x, xRequests } from '../support/pages';
import { plenty, reminderOf, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(() => at.clearPrivate());

/** The words as they stand on the page. */
const words = (tab: Tab) =>
  tab.evaluate(
    () =>
      document.querySelector<HTMLTextAreaElement>('textarea[aria-label="What you could say"]')
        ?.value ?? '',
  );

/** What is on the clipboard, by pasting it: a page may not just read it. */
async function pasted(tab: Tab): Promise<string> {
  const field = await at.openPageOf('app.html#/log');
  await field.activate();
  await field.click('#new-what');
  await field.press('Control+v');
  const value = () =>
    field.evaluate(() => (document.getElementById('new-what') as HTMLTextAreaElement).value);
  await until('the paste', value);
  const text = await value();
  await field.close();
  await tab.activate();
  return text;
}

test('a few choices become a text that names no one, and it is copied', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await says(tab, 'Tell my manager');
  await fillDay(tab, 'noticed', '2026-11-03');
  await press(tab, 'They may use it soon');
  await press(tab, 'Neighbours');
  await press(tab, 'No, we only know each other offline');
  expect(await textOf(tab)).not.toContain('What would help?');
  await press(tab, 'More questions');
  await press(tab, 'I have not accepted');
  await press(tab, 'A plan that we agree');
  await press(tab, 'Support for the person, too');
  const expected = [
    'I want to let you know about a link I have with someone. Can we talk about how to handle it?',
    '',
    'I noticed this on 3 November 2026.',
    'How we know each other: Neighbours.',
    'Their link to our service: They may use it soon.',
    'Online: No, we only know each other offline.',
    'What I have done: I have not accepted.',
    'What would help: A plan that we agree; Support for the person, too.',
    '',
    'I will tell you who this is in person or in our work system.',
  ].join('\n');
  await until('the words', async () => (await words(tab)) === expected);
  await press(tab, 'Copy');
  await says(tab, 'Copied');
  expect(await pasted(tab)).toBe(expected);
});

test('from a request on a page: nothing of the page is in the words', async () => {
  await at.change(plenty);
  await at.turnOn(origins.x);
  const page = await at.openPage(x.requests, xRequests());
  await (await reminderOf('request-in', page)).press('Tell my manager');
  await until('the app', async () => (await at.driver.extensionPages()).includes('app.html#/tell'));
  await at.driver.closeExtensionPages();
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'Copy');
  await says(tab, 'Copied');
  const copied = await pasted(tab);
  expect(copied).toContain('I will tell you who this is in person');
  const onPage: string = await page.evaluate(() => document.body.innerText);
  for (const word of onPage.match(/\p{Lu}[\p{L}\p{M}]{3,}|@\w+/gu) ?? []) {
    expect(copied, word).not.toContain(word);
  }
  expect(copied).not.toMatch(/x\.com|@/);
});

test('today is when I noticed, until that is changed or left out', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  await until('today', async () => (await words(tab)).includes(`I noticed this on ${today}.`));
  await press(tab, 'Leave out: Date I noticed');
  await until('it to go', async () => !(await words(tab)).includes('I noticed'));
  expect(await focusId(tab)).toBe('noticed');
});

test('own name and own words are in it, and a name is noticed softly', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'More questions');
  await write(tab, 'me-name', 'Ada');
  await write(tab, 'add', 'I met Mary there.');
  await says(tab, '“Mary” looks like a name or a place. Perhaps: “the person” or “a relative”.');
  expect(await words(tab)).toMatch(/I met Mary there\.\n\n.*\n\nAda$/);
  for (let letter = 0; letter < 'Mary there.'.length; letter++) {
    await tab.click('#add');
    await tab.press('Backspace');
  }
  await until('the note to go', async () => !(await textOf(tab)).includes('looks like'));
});

test('nothing of it is kept', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'Family');
  await press(tab, 'More questions');
  await write(tab, 'add', 'Private words');
  expect(await tab.evaluate(() => document.body.innerText)).toContain(
    'Handrail keeps none of this',
  );
  const kept = await at.driver.inExtension(async () => [
    await chrome.storage.local.get(null),
    await chrome.storage.session.get(null),
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/family|private/i);
  await tab.close();
  const again = await at.openPageOf('app.html#/tell');
  expect(await words(again)).not.toMatch(/Family|Private/);
});

test('a look at another page of the app loses nothing', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'They may use it soon');
  await press(tab, 'My log');
  await says(tab, 'No entries yet.');
  await press(tab, 'Tell my manager', 'a');
  await says(tab, 'What you could say');
  expect(await words(tab)).toContain('They may use it soon');
});

test('an answer can be taken back', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await press(tab, 'They may use it soon');
  await press(tab, 'Clear this answer');
  await until('it to go', async () => !(await words(tab)).includes('They may use it soon'));
});

test('all of it can be cleared at once', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  const empty = await words(tab);
  await press(tab, 'Family');
  await press(tab, 'Leave out: Date I noticed');
  await press(tab, 'More questions');
  await write(tab, 'add', 'private words');
  await until('the words', async () => (await words(tab)).includes('private words'));
  await press(tab, 'Clear all my answers');
  await until('it to go', async () => (await words(tab)) === empty);
  expect(await tab.evaluate(() => document.querySelectorAll('input:checked').length)).toBe(0);
});

test('on paper: the words, and the manager’s part left blank', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  const paper = await tab.evaluate(() =>
    [...document.querySelectorAll('.only-print')].map((part) => part.textContent).join(' '),
  );
  for (const line of [
    'Date we talked',
    '(policies call it actual)',
    '(potential)',
    '(perceived)',
    'None of these',
    'No change',
    'We agree limits',
    'A change of duties',
    'Send it up',
    'What the person will be told, and by whom',
    'Where this is written down',
    'When we look at it again',
    'Signed by the worker',
    'Signed by the manager',
  ]) {
    expect(paper).toContain(line);
  }
});
