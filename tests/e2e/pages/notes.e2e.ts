import { beforeEach, expect, test } from 'vitest';
import { press, says, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(() => at.clearPrivate());

test('a note is kept, listed by month, removed, and brought back', async () => {
  const tab = await at.openPageOf('app.html#/notes');
  await says(tab, 'No notes yet.');
  await write(tab, 'note', 'I felt unsure, and asked.');
  await press(tab, 'Keep this note');
  await says(tab, 'Kept. It is in the list below.');
  await says(tab, 'I felt unsure, and asked.', 'article');
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format();
  await press(tab, `Remove this note from ${month}`);
  await says(tab, 'The note is removed.');
  await until('the note to go', () =>
    tab.evaluate(() => document.querySelector('article') === null),
  );
  await press(tab, 'Undo');
  await says(tab, 'I felt unsure, and asked.', 'article');
});

test('it is there after a restart of the page, and in another window at once', async () => {
  const first = await at.openPageOf('app.html#/notes');
  const second = await at.openPageOf('app.html#/notes');
  await first.activate();
  await write(first, 'note', 'Seen from two windows.');
  await press(first, 'Keep this note');
  await says(first, 'Kept.');
  await says(second, 'Seen from two windows.', 'article');
  const third = await at.openPageOf('app.html#/notes');
  await says(third, 'Seen from two windows.', 'article');
});

test('what was begun is there again after the page was closed', async () => {
  const tab = await at.openPageOf('app.html#/notes');
  await write(tab, 'note', 'Half a thou');
  await until('the draft', async () => (await at.draft('note')) === 'Half a thou');
  await tab.close();
  const again = await at.openPageOf('app.html#/notes');
  await says(again, 'We kept what you had begun to write.');
  await press(again, 'Keep this note');
  await says(again, 'Half a thou', 'article');
  await until('the draft to go', async () => (await at.draft('note')) === '');
});

test('an empty note is not kept, and it says why', async () => {
  const tab = await at.openPageOf('app.html#/notes');
  await press(tab, 'Keep this note');
  await says(tab, 'Write a few words first.');
  expect(await textOf(tab)).toContain('No notes yet.');
});

test('when nothing can be stored, it says so and the words stay', async () => {
  const tab = await at.openPageOf('app.html#/notes');
  await says(tab, 'No notes yet.');
  await tab.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
  });
  await write(tab, 'note', 'Not to be lost');
  await press(tab, 'Keep this note');
  await says(tab, 'This could not be saved.');
  expect(
    await tab.evaluate(() => (document.getElementById('note') as HTMLTextAreaElement).value),
  ).toBe('Not to be lost');
});

test('a page of a site can’t reach it', async () => {
  const tab = await at.openPageOf('app.html#/notes');
  await write(tab, 'note', 'Private words');
  await press(tab, 'Keep this note');
  await says(tab, 'Private words', 'article');
  const stored = await at.driver.inExtension(async () => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toContain('Private');
});
