// @vitest-environment jsdom
import '../support/bytes';
import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearAll } from '@/pages/tell/draft';
import { Tell } from '@/pages/tell/Tell';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockNow, unlock } from '@/vault/lock';
import { dueBrowser } from '../support/due-browser';
import { shown } from '../support/shown';

const passphrase = 'a long passphrase';
const words = 'We met at the choir.';
let root: HTMLElement;
const { press, says, saysNot } = shown(() => root);
/** All that can be read, in fields too. */
const all = () =>
  root.innerHTML + [...root.querySelectorAll('textarea')].map(({ value }) => value).join();
async function write() {
  const field = root.querySelector('#add') as HTMLTextAreaElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await says(words);
}

beforeEach(async () => {
  dueBrowser();
  await deletePrivate();
  clearAll();
  await changeLock(passphrase);
  root = document.body.appendChild(document.createElement('main'));
  render(<Tell />, root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('what is being written goes when it locks, and comes back with the passphrase', async () => {
  await says('Nothing kept yet.');
  await write();
  await lockNow();
  await says('What you were writing is locked.');
  expect(all()).not.toContain(words);
  await unlock(passphrase);
  await says('What you could say');
  expect(all()).toContain(words);
});

test('so it is where the page was left meanwhile, and one can begin anew', async () => {
  await says('Nothing kept yet.');
  await write();
  render(null, root);
  await lockNow();
  render(<Tell />, root);
  expect(all()).not.toContain(words);
  await says('What you were writing is locked.');
  await press('Clear all my answers');
  await says('What you could say');
  expect(all()).not.toContain(words);
});

test('telling takes no passphrase; once it was open, the lock covers those words, too', async () => {
  await lockNow();
  await says('Unlock to see what you told');
  await write();
  expect(all()).toContain(words);
  await unlock(passphrase);
  await saysNot('Unlock to see what you told');
  expect(all()).toContain(words);
  await lockNow();
  await says('What you were writing is locked.');
  expect(all()).not.toContain(words);
});
