import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './support/driver';
import { press, says, textOf, write } from './support/page';
import { useBrowser } from './support/suite';
import { sleep, until } from './support/until';

const at = useBrowser();
const passphrase = 'orbit velvet canoe maple tidy harvest';
/** Where the words of a quick note are written. */
const field = 'new-what';

beforeEach(() => at.clearPrivate());
// A lock must not outlive its test: what follows looks into the vault without a passphrase.
afterEach(() => at.clearPrivate());

const openLog = async (): Promise<Tab> => {
  const tab = await at.openPageOf('app.html#/log');
  await until('the form', () => tab.evaluate((id) => document.getElementById(id) !== null, field));
  return tab;
};
async function keep(tab: Tab, words: string): Promise<void> {
  await write(tab, field, words);
  await press(tab, 'Keep this entry');
  await says(tab, words, 'article');
}

async function setPassphrase(): Promise<Tab> {
  const tab = await at.openPageOf('app.html#/lock');
  await says(tab, 'There is no passphrase.');
  await press(tab, 'Show what I type');
  await write(tab, 'next', passphrase);
  await press(tab, 'I know that nobody can recover it.');
  await press(tab, 'Set this passphrase');
  return tab;
}
async function unlock(tab: Tab): Promise<void> {
  const current = 'input[autocomplete="current-password"]';
  await until('the field', () =>
    tab.evaluate((current) => document.querySelector(current) !== null, current),
  );
  await tab.click(current);
  await tab.type(passphrase);
  await press(tab, 'Unlock');
}
const isLocked = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('input[autocomplete="current-password"]') !== null);

/** The words of all entries that the log shows, unlocked if need be. */
async function shown(): Promise<string> {
  const tab = await at.openPageOf('app.html#/log');
  await until(
    'the log, or its lock',
    async () => (await isLocked(tab)) || (await textOf(tab)).includes('Your entries'),
  );
  if (await isLocked(tab)) await unlock(tab);
  await says(tab, 'Your entries');
  await sleep(300);
  return textOf(tab);
}

describe('the last confirmed entry is there', () => {
  test('after a restart', async () => {
    await keep(await openLog(), 'Before the restart.');
    await at.driver.restart();
    expect(await shown()).toContain('Before the restart.');
  });

  test('after the power was cut right behind it, with a lock and without', async () => {
    await keep(await openLog(), 'Without a lock.');
    await at.driver.crash();
    expect(await shown()).toContain('Without a lock.');
    await says(await setPassphrase(), 'It is set. It locks when you close the browser');
    await keep(await openLog(), 'With a lock.');
    await at.driver.crash();
    const all = await shown();
    expect(all).toContain('Without a lock.');
    expect(all).toContain('With a lock.');
  });

  test.each([0, 5, 15, 40])('the power is cut %i ms into a write', async (ms) => {
    await keep(await openLog(), 'Kept before.');
    const tab = await openLog();
    await write(tab, field, 'Perhaps.');
    await Promise.all([
      press(tab, 'Keep this entry').catch(() => undefined),
      sleep(ms).then(() => at.driver.crash()),
    ]);
    const all = await shown();
    expect(all).toContain('Kept before.');
    expect(all).not.toContain('can’t be read');
    await keep(await openLog(), 'And it goes on.');
  });
});

test.each([50, 400, 900, 1300])(
  'the power is cut %i ms into setting a passphrase: all is there, and it can be set again',
  async (ms) => {
    const words = Array.from({ length: 5 }, (_, index) => `Entry number ${index}.`);
    const log = await openLog();
    for (const each of words) await keep(log, each);
    await setPassphrase();
    await sleep(ms);
    await at.driver.crash();
    const all = await shown();
    for (const each of words) expect(all).toContain(each);
    expect(all).not.toContain('can’t be read');
  },
);

test('two windows that write at once: both stay', async () => {
  const [first, second] = [await openLog(), await openLog()];
  await write(first, field, 'From the first window.');
  await write(second, field, 'From the second window.');
  await Promise.all(
    [first, second].map((tab) =>
      tab.evaluate(() => document.querySelector<HTMLFormElement>('#log-new')?.requestSubmit()),
    ),
  );
  await until('both', async () => (await at.records('entry')).length === 2);
  for (const tab of [first, second]) {
    await says(tab, 'From the first window.', 'main');
    await says(tab, 'From the second window.', 'main');
  }
});

/** Every file that the browser keeps in its profile. */
function* filesIn(folder: string): Generator<string> {
  for (const { name } of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, name);
    const kind = statSync(path, { throwIfNoEntry: false });
    if (kind?.isDirectory()) yield* filesIn(path);
    else if (kind?.isFile()) yield path;
  }
}
function filesWith(words: string): string[] {
  const forms = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return [...filesIn(at.driver.profile)].filter((path) => {
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  });
}

test('with a passphrase nothing that it covers is anywhere in the profile', async () => {
  await openLog();
  const line = { id: 1, text: 'Canary-line-zq7', state: 'told' };
  await at.putRecord('declaration', '1', line);
  await at.putRecord('entry', 'bad', { id: 'bad', words: 'Canary-bad-zq7' });
  await at.putRecord('own', 'people', [{ role: 'manager', name: 'Canary-name-zq7', reach: '' }]);
  await says(await setPassphrase(), 'It is set. It locks when you close the browser');
  const log = await openLog();
  await write(log, field, 'Canary-kept-zq7');
  await press(log, 'Keep this entry');
  await says(log, 'Canary-kept-zq7');
  await write(log, field, 'Canary-draft-zq7');
  const plan = await at.openPageOf('app.html#/plan');
  await until('the plan', () => plan.evaluate(() => document.getElementById('plan') !== null));
  await write(plan, 'plan', 'Canary-plan-zq7');
  await press(plan, 'Keep my plan');
  await says(plan, 'Kept.');
  await press(plan, 'Change: My manager, Canary-name-zq7');
  await write(plan, 'person-reach', 'Canary-reach-zq7');
  const tell = await at.openPageOf('app.html#/tell');
  await says(tell, 'The words');
  // The words of the line stand in a field even where that is folded away.
  await press(tell, 'More questions');
  await write(tell, 'add', 'Canary-tell-zq7');
  await write(tell, 'destination', 'https://canary-address-zq7.example');
  await says(log, 'can’t be read');
  // The browsers save what stands in open tabs every few seconds.
  await sleep(20_000);
  expect(filesWith('zq7')).toEqual([]);
  // The search itself is tried on a word that must be found: it stands in the settings.
  await at.change({ byHand: [{ host: 'canary-found-zq8.example' }] });
  await at.driver.restart();
  expect(filesWith('zq8')).not.toEqual([]);
  expect(filesWith('zq7')).toEqual([]);
  expect(filesWith(passphrase)).toEqual([]);
}, 90_000);
