import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { axeFinds } from '../support/access';
import {
  choose,
  focusId,
  focusOn,
  named,
  press,
  says,
  tabTo,
  textOf,
  write,
} from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format();
const quick = `Quick note, ${month}`;

beforeEach(() => at.clearPrivate());

const open = () => at.openPageOf('app.html#/log');
const noCard = (tab: Awaited<ReturnType<typeof open>>) =>
  until('the card to go', () => tab.evaluate(() => document.querySelector('article') === null));

test('an entry is kept, listed by month, removed, and brought back', async () => {
  const tab = await open();
  await says(tab, 'No entries yet.');
  await write(tab, 'new-what', 'I felt unsure, and asked.');
  await press(tab, 'Keep this entry');
  await says(tab, 'Kept. It is in your log below.');
  await says(tab, 'I felt unsure, and asked.', 'article');
  await says(tab, month, 'article');
  await press(tab, `Remove: ${quick}`);
  await says(tab, 'The entry is removed.');
  await noCard(tab);
  expect(await focusOn(tab)).toBe('Undo');
  await press(tab, 'Undo');
  await says(tab, 'I felt unsure, and asked.', 'article');
});

test('it is changed, and the change undone', async () => {
  const tab = await open();
  await write(tab, 'new-what', 'Before.');
  await press(tab, 'Keep this entry');
  await press(tab, `Change: ${quick}`);
  await until('the focus in its box', async () => /^edit-.*-what$/.test(await focusId(tab)));
  await tab.type(' And more.');
  await press(tab, 'Keep the change');
  await says(tab, 'It is changed.');
  await says(tab, 'And more.', 'article');
  await press(tab, 'Undo');
  await until('it to be as it was', async () => !(await textOf(tab, 'article')).includes('more'));
});

test('it is there in another window at once, and two windows that write both keep theirs', async () => {
  const first = await open();
  const second = await open();
  await write(second, 'new-what', 'From the second.');
  await first.activate();
  await write(first, 'new-did', 'From the first.');
  await press(first, 'Keep this entry');
  await says(first, 'Kept.');
  await says(second, 'From the first.', 'article');
  await second.activate();
  await press(second, 'Keep this entry');
  await until('both', async () => (await at.records('entry')).length === 2);
  await says(first, 'From the second.');
});

test('what was begun is there again, in its shape, after the page was closed', async () => {
  const tab = await open();
  await choose(tab, 'Kind of note', 'Gibbs: six steps');
  await write(tab, 'new-conclusion', 'Half a thou');
  await until('the draft', async () =>
    JSON.stringify((await at.record('draft', 'entry')) ?? '').includes('Half a thou'),
  );
  await tab.close();
  const again = await open();
  await says(again, 'We kept what you had begun to write.');
  await press(again, 'Keep this entry');
  await says(again, 'Half a thou', 'article');
  await until('the draft to go', async () => (await at.record('draft', 'entry')) === undefined);
});

test('what was begun in two windows is all there when both were closed', async () => {
  const first = await open();
  const second = await open();
  await first.activate();
  await write(first, 'new-what', 'A long evening of words.');
  await second.activate();
  await write(second, 'new-what', 'b');
  await until('both drafts', async () => (await at.records('draft')).length === 2);
  await first.close();
  await second.close();
  const again = await open();
  await says(again, 'We kept what you had begun to write.');
  await says(again, 'Something else you had begun');
  const words = () =>
    again.evaluate(() => (document.getElementById('new-what') as HTMLTextAreaElement).value);
  const other = (await words()) === 'b' ? 'A long evening of words.' : 'b';
  await press(again, `Go on with: ${other}`);
  await until('the other words', async () => (await words()) === other);
  expect(await focusId(again)).toBe('new-what');
  expect(await axeFinds(again)).toEqual([]);
});

test('what was begun is there at once when the page is loaded anew', async () => {
  const tab = await open();
  await write(tab, 'new-what', 'Half a thought');
  await until('the draft', async () => (await at.records('draft')).length === 1);
  await tab.evaluate(() => location.reload());
  await says(tab, 'We kept what you had begun to write.');
});

test('what is deleted in one window does not come back from a form in another', async () => {
  const tab = await open();
  await write(tab, 'new-what', 'Words to be gone for good.');
  await until('the draft', async () => (await at.records('draft')).length === 1);
  const keep = await at.openPageOf('app.html#/keep');
  // What is read first moves the button down.
  await says(keep, 'when they are older than 12 months');
  await press(keep, 'Delete the log…');
  await press(keep, 'Yes, delete the log');
  await says(keep, 'The log is deleted.');
  await until('an empty box', () =>
    tab.evaluate(() => (document.getElementById('new-what') as HTMLTextAreaElement)?.value === ''),
  );
  await sleep(1500);
  expect(await at.records('draft')).toEqual([]);
  await tab.close();
  await sleep(500);
  expect(await at.records('draft')).toEqual([]);
});

test('an empty one is not kept, and it says why', async () => {
  const tab = await open();
  await press(tab, 'Keep this entry');
  await says(tab, 'Write a few words first.');
  expect(await textOf(tab)).toContain('No entries yet.');
});

test('when nothing can be stored, it says so and the words stay', async () => {
  const tab = await open();
  await says(tab, 'No entries yet.');
  await tab.evaluate(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
  });
  await write(tab, 'new-what', 'Not to be lost');
  await press(tab, 'Keep this entry');
  await says(tab, 'This could not be saved.');
  expect(
    await tab.evaluate(() => (document.getElementById('new-what') as HTMLTextAreaElement).value),
  ).toBe('Not to be lost');
});

test('it is kept first; then it points at what may show who someone is, and leads there', async () => {
  const tab = await open();
  await write(tab, 'new-what', 'A request came from Mary Smith, 12 High Street.');
  await press(tab, 'Keep this entry');
  await says(tab, 'Have another look');
  await says(tab, '“12 High Street” looks like an address');
  expect(await at.records('entry')).toHaveLength(1);
  await press(tab, 'Change the words');
  await until('the name to be marked', async () =>
    tab.evaluate(() => {
      const box = document.activeElement as HTMLTextAreaElement | null;
      return box?.value?.slice(box.selectionStart, box.selectionEnd) === 'Mary Smith';
    }),
  );
  await tab.type('the person');
  await press(tab, 'Keep the change');
  await says(tab, 'A request came from the person, 12 High Street.', 'article.sheet');
});

test('found by words, with the keyboard alone; chosen, and off to the page that takes it out', async () => {
  const tab = await open();
  await says(tab, 'No entries yet.');
  for (const words of ['About the café', 'About my manager']) {
    await write(tab, 'new-what', words);
    await press(tab, 'Keep this entry');
    await until('an empty box', () =>
      tab.evaluate(() => (document.getElementById('new-what') as HTMLTextAreaElement).value === ''),
    );
  }
  await says(tab, '2 entries.');
  await tab.click(await named(tab, 'Words to look for'));
  await tab.type('CAFE');
  await says(tab, '1 of 2 entries.');
  await tabTo(tab, `Choose for taking out: ${quick}`);
  await tab.press(' ');
  await says(tab, 'You chose one entry.');
  await tabTo(tab, 'Take out what I chose');
  await tab.press('Enter');
  await until('the page', () => tab.evaluate(() => location.hash === '#/take-out'));
});

test('from a reminder’s panel it remembers the kind of moment, and no address does', async () => {
  const popup = await at.openPageOf('popup.html');
  await press(popup, 'Something just happened');
  await press(popup, 'I want to post or share something');
  await press(popup, 'A photo');
  await press(popup, 'Write a private note');
  await until('the log', async () =>
    (await at.driver.extensionPages()).some((path) => path.startsWith('app.html')),
  );
  expect((await at.driver.extensionPages()).filter((path) => path.startsWith('app.html'))).toEqual([
    'app.html#/log',
  ]);
  await until('the log to take it up', async () => !(await at.stored('session', 'note')));
  await at.driver.closeExtensionPages();
  await at.driver.inExtension(async () => {
    await chrome.storage.session.set({ note: { kind: 'post', since: Date.now() } });
  });
  const tab = await at.openPageOf('app.html#/log');
  await says(tab, 'It began with a reminder: a post.');
  await write(tab, 'new-what', 'I thought twice.');
  await press(tab, 'Keep this entry');
  await says(tab, 'After a reminder: a post', 'article');
  const again = await open();
  await says(again, 'I thought twice.');
  expect(await textOf(again)).not.toContain('It began with a reminder');
});

test('no box sends its words to a speller or a writing help', async () => {
  const tab = await open();
  await choose(tab, 'Kind of note', 'SSSC learning');
  await says(tab, 'Three things I learned');
  const boxes = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map((box) => [
      box.spellcheck,
      box.getAttribute('autocomplete'),
      box.getAttribute('writingsuggestions'),
    ]),
  );
  expect(boxes.length).toBeGreaterThan(5);
  for (const box of boxes) expect(box).toEqual([false, 'off', 'false']);
});

test('nothing is wider than a small phone', async () => {
  for (const page of ['app.html#/log', 'app.html#/log/me']) {
    const tab = await at.openPageOf(page);
    await says(tab, page.endsWith('me') ? 'Month by month' : 'No entries yet.');
    const wide = await tab.at320(() => tab.evaluate(() => document.documentElement.scrollWidth));
    expect(wide, page).toBeLessThanOrEqual(320);
  }
});

test('axe finds nothing while one writes, chooses, changes and looks back', async () => {
  const tab = await open();
  await write(tab, 'new-what', 'A request came from Mary Smith.');
  await says(tab, 'This may show who someone is.');
  expect(await axeFinds(tab)).toEqual([]);
  await press(tab, 'Keep this entry');
  await says(tab, 'Have another look');
  await press(tab, `Choose for taking out: ${quick}`, 'input');
  await press(tab, 'Look more closely');
  await press(tab, `Change: ${quick}`);
  await says(tab, 'You chose one entry.');
  expect(await axeFinds(tab)).toEqual([]);
  const me = await at.openPageOf('app.html#/log/me');
  await press(me, 'The figures in a table');
  await choose(me, 'My year of registration begins in', 'April');
  await says(me, 'Since April');
  expect(await axeFinds(me)).toEqual([]);
});

test('a page of a site can’t reach it', async () => {
  const tab = await open();
  await write(tab, 'new-what', 'Private words');
  await press(tab, 'Keep this entry');
  await says(tab, 'Private words', 'article');
  const stored = await at.driver.inExtension(async () => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toContain('Private');
});
