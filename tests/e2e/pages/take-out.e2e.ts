import { Decrypter } from 'age-encryption';
import { beforeEach, expect, test } from 'vitest';
import { axeFinds, tooWide } from '../support/access';
import type { Saved, Tab } from '../support/driver';
import { press, says, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const month = new Date().toISOString().slice(0, 7);

const entryOf = (id: string, what: string) => ({
  id,
  seq: 1,
  month: '2026-10',
  template: 'quick',
  fields: { what },
  tags: [],
});

/** A log with two entries, of which one is chosen, and then the page to take it out. */
async function openWithTwo(): Promise<Tab> {
  const tab = await at.openPageOf('app.html#/log');
  await says(tab, 'No entries yet.');
  await at.putRecord('entry', 'one', entryOf('one', 'I asked, and it helped.'));
  await at.putRecord('entry', 'two', entryOf('two', 'Not for supervision.'));
  await tab.close();
  const again = await at.openPageOf('app.html#/log');
  await says(again, 'Not for supervision.');
  return again;
}
const goTo = (tab: Tab, path: string) =>
  tab.evaluate((path) => {
    location.hash = path;
  }, path);

async function openChosen(): Promise<Tab> {
  const tab = await openWithTwo();
  // The entry with these words, by its own tick.
  await until('its tick', () =>
    tab.evaluate(() => {
      const card = [...document.querySelectorAll('article')].find((each) =>
        each.innerText.includes('I asked'),
      );
      card?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
      return Boolean(card);
    }),
  );
  await goTo(tab, '/take-out');
  await says(tab, 'Print for supervision');
  return tab;
}

const saved = (name: string): Promise<Saved> =>
  until(`the file ${name}`, async () =>
    (await at.driver.saved()).findLast((file) => file.name === name),
  );
const text = ({ bytes }: Saved) => new TextDecoder().decode(bytes);

beforeEach(() => at.clearPrivate());

test('an empty log says so, and offers no file', async () => {
  const tab = await at.openPageOf('app.html#/take-out');
  await says(tab, 'Your log is empty.');
  expect(await textOf(tab)).not.toContain('Markdown');
});

test('the sheet for supervision holds what was chosen, and nothing else is printed', async () => {
  const tab = await openChosen();
  expect(await textOf(tab, '.supervision')).toContain('I asked, and it helped.');
  expect(await textOf(tab, '.supervision')).toContain('What we agreed, and why:');
  expect(await textOf(tab, '.supervision')).not.toContain('Not for supervision.');
  await tab.evaluate(() => {
    (window as { printed?: number }).printed = 0;
    window.print = () => {
      (window as { printed?: number }).printed = 1;
    };
  });
  await press(tab, 'Print this sheet');
  expect(await tab.evaluate(() => (window as { printed?: number }).printed)).toBe(1);
});

test('before a file that anyone can read is saved, it says so', async () => {
  const tab = await openChosen();
  const before = (await at.driver.saved()).length;
  await press(tab, 'A file to read…');
  await says(tab, 'Anyone who has this file can read it.');
  await press(tab, 'Don’t save');
  expect(await at.driver.saved()).toHaveLength(before);

  await press(tab, 'A file to read…');
  await press(tab, 'Save the file');
  const markdown = text(await saved(`handrail-log-${month}.md`));
  expect(markdown).toContain('## October 2026: Quick note');
  expect(markdown).toContain('I asked, and it helped.');
  expect(markdown).not.toContain('Not for supervision.');

  await press(tab, 'All of them (2)');
  await press(tab, 'A file for another program…');
  await says(tab, 'Anyone who has this file can read it.');
  await press(tab, 'Save the file');
  const json = JSON.parse(text(await saved(`handrail-log-${month}.json`)));
  expect(json).toMatchObject({ format: 'handrail-backup', version: 1 });
  expect(json.entries.map(({ id }: { id: string }) => id).sort()).toEqual(['one', 'two']);
  expect(json.settings).toBeUndefined();
});

test('a locked backup opens with the age package, and its day is remembered', async () => {
  const tab = await openWithTwo();
  await goTo(tab, '/take-out');
  await says(tab, 'A locked backup');
  await write(tab, 'backup-passphrase', 'too short');
  await press(tab, 'Make the backup');
  await says(tab, 'That is too short to be safe.');
  await write(tab, 'backup-passphrase', ' but now it is not');
  await write(tab, 'backup-again', 'another');
  await press(tab, 'Make the backup');
  await says(tab, 'The two are not the same.');
  await press(tab, 'Make one up for me');
  await says(tab, 'Here are six words.');
  const phrase = await tab.evaluate(
    () => (document.getElementById('backup-passphrase') as HTMLInputElement).value,
  );
  expect(phrase.split(' ')).toHaveLength(6);
  expect(await textOf(tab, '.phrase')).toBe(phrase);
  await press(tab, 'Make the backup');
  await says(tab, 'Your browser is saving handrail-backup-');
  const file = await until('the backup', async () =>
    (await at.driver.saved()).findLast(({ name }) => /^handrail-backup-[\d-]{10}\.age$/.test(name)),
  );
  expect(text(file)).not.toContain('it helped');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(phrase);
  const backup = JSON.parse(await decrypter.decrypt(file.bytes, 'text'));
  expect(backup.entries).toHaveLength(2);
  expect(backup.settings.openFollow).toBe(false);
  // Nobody has the words yet, so it is none: they stay until the worker says so.
  expect(await at.record('own', 'last-backup')).toBeUndefined();
  expect(await textOf(tab, '.phrase')).toBe(phrase);
  await press(tab, 'I have written them down.');
  await until('its day', async () =>
    /^\d{4}-\d\d-\d\d$/.test(String(await at.record('own', 'last-backup'))),
  );
});

test('with all of it open it fits on a phone, and axe finds nothing', async () => {
  const tab = await openChosen();
  await press(tab, 'A file to read…');
  await press(tab, 'Make one up for me');
  await says(tab, 'Here are six words.');
  expect(await axeFinds(tab)).toEqual([]);
  expect(await tooWide(tab)).toBeLessThanOrEqual(0);
});
