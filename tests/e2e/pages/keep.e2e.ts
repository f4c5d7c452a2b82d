import { beforeEach, expect, test } from 'vitest';
import { press, says, textOf } from '../support/page';
import { useBrowser } from '../support/suite';

const at = useBrowser();

beforeEach(() => at.clearPrivate());

test('to choose that old entries go deletes nothing, and says so', async () => {
  const tab = await at.openPageOf('app.html#/keep');
  await says(tab, 'never, until I delete them');
  await press(tab, 'when they are older than 12 months');
  await says(tab, 'From now on, entries go after 12 months. We tell you first.');
  const again = await at.openPageOf('app.html#/keep');
  await says(again, 'Entries go');
  expect(
    await again.evaluate(
      () => document.querySelector('label:has(input[name="retention"]:checked)')?.textContent,
    ),
  ).toBe('when they are older than 12 months');
});

test('the log alone is deleted in two steps', async () => {
  const tab = await at.openPageOf('app.html#/keep');
  await press(tab, 'Delete the log…');
  await press(tab, 'No, keep it');
  await press(tab, 'Delete the log…');
  await press(tab, 'Yes, delete the log');
  await says(tab, 'The log is deleted.');
});

test('the safe page says what the browser keeps, and asks no question', async () => {
  const tab = await at.openPageOf('app.html#/safe');
  await says(tab, 'When the disk is full');
  expect(await textOf(tab)).toContain(
    at.driver.name === 'firefox'
      ? 'Your browser has said that it keeps the log'
      : 'Your browser does not clear what Handrail keeps',
  );
});
