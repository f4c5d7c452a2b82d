import { beforeEach, expect, test } from 'vitest';
import type { Tab } from '../support/driver';
import { choose, focusId, press, says, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(() => at.clearPrivate());

const lines = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('article').length);
async function add(tab: Tab, role: string, name = '', reach = '') {
  const before = await lines(tab);
  await press(tab, 'Add a person');
  await choose(tab, 'Who they are to you', role);
  if (name) await write(tab, 'person-name', name);
  if (reach) await write(tab, 'person-reach', reach);
  await press(tab, 'Keep');
  await says(tab, 'Kept.');
  // The list is read anew, and what stands below it moves.
  await until('one more line', async () => (await lines(tab)) > before);
}
const list = (tab: Tab) => textOf(tab, '[aria-labelledby="people-to-ask"] ul');

test('no one yet: it says who else there is, and leads to the list', async () => {
  const tab = await at.openPageOf('app.html#/tell');
  await says(tab, 'You can ask another manager, HR or your union.');
  await press(tab, 'Add people');
  await says(tab, 'No one here yet.');
});

test('people are added, seen where they are needed, changed, removed and brought back', async () => {
  const tab = await at.openPageOf('app.html#/plan');
  await add(tab, 'Another manager', 'Kit', 'room 4');
  await add(tab, 'My union');
  const tell = await at.openPageOf('app.html#/tell');
  await until(
    'the list',
    async () => (await list(tell)) === 'Another manager: Kit, room 4 My union',
  );

  await tab.activate();
  await press(tab, 'Change: Another manager, Kit');
  expect(await focusId(tab)).toBe('person-role');
  await write(tab, 'person-reach', ', Mondays');
  await press(tab, 'Keep');
  await until('the change, in the other window', async () =>
    (await list(tell)).includes('Mondays'),
  );

  await press(tab, 'Remove: Another manager, Kit');
  await says(tab, 'Removed: Another manager.');
  await until('it to go', async () => (await list(tell)) === 'My union');
  await press(tab, 'Undo');
  await says(tab, 'They are back.');
  await until('it to be back', async () => (await list(tell)).startsWith('Another manager: Kit'));
});

test('without a role, or with too much, it says what is wrong and loses nothing', async () => {
  const tab = await at.openPageOf('app.html#/plan');
  await press(tab, 'Add a person');
  await press(tab, 'Keep');
  await says(tab, 'Please say who they are to you.');
  await choose(tab, 'Who they are to you', 'HR');
  await tab.evaluate(() => {
    const field = document.getElementById('person-reach') as HTMLInputElement;
    field.value = 'x'.repeat(123);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(tab, 'Keep');
  await says(tab, '“How to reach them (if you like)” is too long by 3 letters.');
  expect(
    await tab.evaluate(
      () => (document.getElementById('person-reach') as HTMLInputElement).value.length,
    ),
  ).toBe(123);
  await press(tab, 'Not now');
  await says(tab, 'No one here yet.');
  expect(await focusId(tab)).toBe('people-editor');
});

test('twelve are enough', async () => {
  const tab = await at.openPageOf('app.html#/plan');
  for (let person = 0; person < 12; person++) await add(tab, 'Someone else', `No ${person}`);
  await says(tab, 'That is 12 people. To add another, remove one first.');
  expect(await textOf(tab)).not.toContain('Add a person');
});

test('no site can reach them: they are not in the storage that content scripts see', async () => {
  const tab = await at.openPageOf('app.html#/plan');
  await add(tab, 'My manager', 'Robin');
  const stored = await at.driver.inExtension(() => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toContain('Robin');
});
