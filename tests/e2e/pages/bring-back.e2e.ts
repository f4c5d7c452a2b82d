import { armor, Encrypter } from 'age-encryption';
import { beforeEach, expect, test } from 'vitest';
import { axeFinds, tooWide } from '../support/access';
import { chooseFile } from '../support/choose-file';
import type { Tab } from '../support/driver';
import { press, says, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const passphrase = 'quiet harbour lamp seven';
const utf8 = (text: string) => new TextEncoder().encode(text);

const entryOf = (id: string, what: string, month = '2026-10') => ({
  id,
  seq: 1,
  month,
  template: 'quick',
  fields: { what },
  tags: [],
});
const file = {
  format: 'handrail-backup',
  version: 1,
  made: '2026-11-01',
  entries: [
    entryOf('one', 'I asked, and it helped.', '2025-03'),
    entryOf('two', 'In the file it says this.'),
  ],
  declarations: [{ id: 4, text: 'I know a neighbour.', state: 'told' }],
  plan: { text: 'If they ask, then I will wait.', onPage: true },
  settings: { openFollow: true, byHand: [{ host: 'forum.example' }] },
};
const json = (content: unknown = file) => utf8(JSON.stringify(content));
/** By the package itself: a backup of any other maker. */
async function sealed(content: unknown = file, by = passphrase): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(12);
  encrypter.setPassphrase(by);
  return encrypter.encrypt(json(content));
}
const entries = async () => (await at.records('entry')).map(({ id }) => id);

async function open(): Promise<Tab> {
  const tab = await at.openPageOf('app.html#/bring-back');
  await says(tab, 'Choose a file');
  // Once it has looked, there is a log to put something into.
  await until('the log', () =>
    at.records('entry').then(
      () => true,
      () => false,
    ),
  );
  return tab;
}

beforeEach(() => at.clearPrivate());

test('a locked backup is looked at, brought back in one step, and taken back', async () => {
  const tab = await open();
  await at.putRecord('entry', 'two', entryOf('two', 'Here it says that.'));
  await chooseFile(tab, 'backup-file', utf8(armor.encode(await sealed())), 'holiday.jpg');
  await says(tab, 'The passphrase of this backup');
  await write(tab, 'open-passphrase', 'not this');
  await press(tab, 'Open it');
  await says(tab, 'That passphrase does not open it.');
  await says(tab, 'Nothing has changed.');
  await tab.evaluate(() => {
    (document.getElementById('open-passphrase') as HTMLInputElement).select();
  });
  await tab.type(passphrase);
  await press(tab, 'Open it');
  await says(tab, 'What is in it');
  await says(tab, 'Made on 1 November 2026.');
  await says(tab, 'The entries are from March 2025 to October 2026.');
  await says(tab, 'One is here with other words');
  await says(tab, 'My plan: you have none here, so it comes along.');
  await says(tab, 'You had added forum.example.');
  expect(await entries()).toEqual(['two']);

  await press(tab, 'Bring it back');
  await says(tab, '4 things came back.');
  expect(await entries()).toHaveLength(3);
  expect(await at.record('entry', 'two')).toMatchObject({ fields: { what: 'Here it says that.' } });
  expect(await at.record('own', 'plan')).toEqual({ ...file.plan, onPage: false });
  expect(await at.record('declaration', '4')).toEqual(file.declarations[0]);
  expect((await at.settings()).openFollow).toBe(false);
  expect(await at.granted()).toEqual([]);

  await press(tab, 'Undo');
  await says(tab, 'It is as it was before.');
  expect(await entries()).toEqual(['two']);
  expect(await at.record('own', 'plan')).toBeUndefined();
});

test('settings, and what is there already, only with a tick', async () => {
  const tab = await open();
  await at.putRecord('own', 'plan', { text: 'Mine.', onPage: false });
  await at.putRecord('entry', 'two', entryOf('two', 'Here it says that.'));
  await chooseFile(tab, 'backup-file', json());
  await says(tab, 'What you don’t tick stays as it is.');
  await press(tab, 'Take “My plan” from the file');
  await press(tab, 'Use the settings in the file');
  await press(tab, 'Take what is in the file');
  await press(tab, 'Bring it back');
  await says(tab, 'Your settings came back.');
  expect(await at.record('own', 'plan')).toEqual({ ...file.plan, onPage: false });
  expect(await at.record('entry', 'two')).toMatchObject(file.entries[1] ?? {});
  expect(await at.settings()).toMatchObject({ openFollow: true, byHand: [] });
  await press(tab, 'Undo');
  await says(tab, 'It is as it was before.');
  expect(await at.record('own', 'plan')).toEqual({ text: 'Mine.', onPage: false });
  expect((await at.settings()).openFollow).toBe(false);
});

test('each file that can’t be brought back has its own words, and changes nothing', async () => {
  const tab = await open();
  const whole = await sealed();
  const cases: [Uint8Array, string][] = [
    [new Uint8Array(), 'This file is empty.'],
    [utf8('\u0089PNG and more'), 'This is not a backup from Handrail.'],
    [utf8('{"name":"something"}'), 'This is not a backup from Handrail.'],
    [json({ ...file, version: 2 }), 'This file is from a newer Handrail.'],
    [json().subarray(0, 200), 'Part of this file is missing.'],
    [json({ ...file, entries: 'x' }), 'Something in this file has changed'],
    [whole.subarray(0, 60), 'Part of this file is missing.'],
    [
      utf8(`age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\nAAAA\n--- AAAA\n`),
      'takes more memory than we can use here',
    ],
    [
      utf8('age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n'),
      'locked with a key, not with a passphrase',
    ],
  ];
  for (const [bytes, words] of cases) {
    await chooseFile(tab, 'backup-file', bytes);
    await says(tab, words);
    expect(await textOf(tab)).toContain('Nothing has changed.');
  }
  await tab.evaluate(() => {
    Object.defineProperty(File.prototype, 'size', { value: 65 * 1024 * 1024 });
  });
  await chooseFile(tab, 'backup-file', json());
  await says(tab, 'This file is too big for Handrail.');
  expect(await entries()).toEqual([]);
});

test('what can’t be read is named, and the rest comes back', async () => {
  const tab = await open();
  const damaged = { ...entryOf('three', 'These words are left.'), month: 'May' };
  await chooseFile(tab, 'backup-file', json({ ...file, entries: [...file.entries, damaged] }));
  await says(tab, 'One piece in the file can’t be read.');
  await press(tab, 'The words that are in there');
  await says(tab, 'These words are left.');
  await press(tab, 'Bring it back');
  await says(tab, '4 things came back.');
  expect(await entries()).toEqual(['one', 'two']);
});

test('with all of it open it fits on a phone, and axe finds nothing', async () => {
  const tab = await open();
  await at.putRecord('own', 'plan', { text: 'Mine.', onPage: false });
  await at.putRecord('entry', 'two', entryOf('two', 'Here it says that.'));
  await chooseFile(tab, 'backup-file', json({ ...file, unreadable: [{ half: 'a thing' }] }));
  await press(tab, 'Look at the new entries');
  await press(tab, 'Look at them side by side');
  await press(tab, 'The words that are in there');
  expect(await axeFinds(tab)).toEqual([]);
  expect(await tooWide(tab)).toBeLessThanOrEqual(0);
});

test('six words of ours open it as they stand on paper: with a capital, and dashes', async () => {
  const tab = await open();
  const words = 'ocean ladder quick winter garden apple';
  await chooseFile(tab, 'backup-file', await sealed(file, words), 'backup.age');
  await says(tab, 'The passphrase of this backup');
  await write(tab, 'open-passphrase', 'Ocean-Ladder-Quick-Winter-Garden-Apple ');
  await press(tab, 'Open it');
  await says(tab, 'What is in it');
});
