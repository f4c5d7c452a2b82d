import { expect, test } from 'vitest';
import { press, says, switchIs, textOf } from '../support/page';
import { origins, x, xHome } from '../support/pages';
import { expectSilence, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

test('a kind is turned off, and stays off', async () => {
  await at.turnOn(origins.x);
  const tab = await at.openPageOf('app.html#/reminders');
  await press(tab, 'Your posts');
  await switchIs(tab, 'Your posts', false);
  await until('it to be kept', async () => (await at.settings()).kinds.post === false);
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  await expectSilence(page);
  expect(await at.quietBecause()).toBe('kind-off');
});

test('a damaged setting: it says which, and the others stay as they were', async () => {
  await at.change({ openFollow: true, quiet: 'soon' as never });
  const tab = await at.openPageOf('app.html#/reminders');
  await says(tab, 'Some of your settings could not be read.');
  expect(await textOf(tab)).toContain('quiet.');
  await switchIs(tab, 'Also when I follow public accounts', true);
  await press(tab, 'Your comments');
  await switchIs(tab, 'Your comments', true);
  await press(tab, 'I have seen this');
  expect((await at.settings()).quiet).toEqual([]);
});

test('delete everything, in two steps', async () => {
  await at.turnOn(origins.x);
  await at.change({ openFollow: true });
  const tab = await at.openPageOf('app.html#/about');
  await press(tab, 'Delete everything…');
  await press(tab, 'No, keep it');
  expect((await at.settings()).openFollow).toBe(true);
  await press(tab, 'Delete everything…');
  await press(tab, 'Yes, delete it all');
  await says(tab, 'Everything is deleted, and every site is off.');
  expect(await at.granted()).toEqual([]);
  expect(await at.stored('local', 'settings')).toBeNull();
  await until('the scripts to go', async () => (await at.registered()).length === 0);
});
