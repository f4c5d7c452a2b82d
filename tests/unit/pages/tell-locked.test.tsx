// @vitest-environment jsdom
import '../support/bytes';
import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { deleteOrganisation } from '@/organisation/db';
import { fingerprintOf } from '@/organisation/fingerprint';
import type { Pack } from '@/organisation/pack';
import { answerOffer, offerPack } from '@/organisation/state';
import { clearAll } from '@/pages/tell/draft';
import { Tell } from '@/pages/tell/Tell';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockNow, unlock } from '@/vault/lock';
import { full } from '../organisation/packs';
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
  await deleteOrganisation();
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

describe('an organisation’s place to tell them needs no passphrase', () => {
  const use = async (pack: Pack) => {
    const fingerprint = await fingerprintOf(pack);
    await offerPack({ pack, fingerprint, from: 'file' });
    await answerOffer(fingerprint, 'used');
  };
  const opened = () => vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);

  test('its form opens while it is locked, with its words beside ours', async () => {
    await use(full);
    await lockNow();
    await says('Unlock to see what you told');
    await says('asks you to write here');
    await says(full.contact ?? '');
    const create = opened();
    await press('See where you can tell them');
    await says('intranet.example.org');
    await press('Open it');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: full.declareLink });
    await unlock(passphrase);
    await saysNot('Unlock to see what you told');
    expect(root.textContent?.match(/asks you to write here/g)).toHaveLength(1);
  });

  test('to its mailbox go no words that the lock covers', async () => {
    await use({ ...full, declareLink: 'mailto:tell@example.org' });
    await says('Nothing kept yet.');
    await write();
    await lockNow();
    await says('What you were writing is locked.');
    const create = opened();
    const writeText = vi.fn(async () => undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await press('See where you can tell them');
    await says('tell@example.org');
    expect(all()).not.toContain('Put the words in the mail');
    await press('Open it');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'mailto:tell@example.org' });
    expect(writeText).not.toHaveBeenCalled();
  });
});
