// @vitest-environment jsdom
import '../support/bytes';
import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addEntry } from '@/log/entries';
import { retention } from '@/log/retention';
import { RetentionNotice } from '@/pages/keep/RetentionNotice';
import { UnlockedPage } from '@/pages/lock/UnlockedPage';
import { MakeBackup } from '@/pages/take-out/MakeBackup';
import { TwoSteps } from '@/ui/TwoSteps';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockNow } from '@/vault/lock';
import { shown } from '../support/shown';

let root: HTMLElement;
const { press, says } = shown(() => root);
const focus = () => document.activeElement?.textContent ?? '';
const focusOn = (words: string) => vi.waitFor(() => expect(focus()).toBe(words));

beforeEach(async () => {
  fakeBrowser.reset();
  await deletePrivate();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const texts = {
  title: 'Delete',
  lead: 'It goes.',
  start: 'Delete…',
  sure: 'Yes, delete',
  no: 'No',
  done: 'It is gone.',
};

test('in two steps the focus is never lost: it is on the way back, or on what was done', async () => {
  const work = vi.fn(async () => undefined);
  render(<TwoSteps texts={texts} work={work} />, root);
  expect(document.activeElement).toBe(document.body);
  await press('Delete…');
  await focusOn('No');
  await press('No');
  await focusOn('Delete…');
  await press('Delete…');
  await press('Yes, delete');
  await focusOn('It is gone.');
  work.mockRejectedValueOnce(new Error('full'));
  await press('Delete…');
  await press('Yes, delete');
  await vi.waitFor(() => expect(focus()).toContain('This could not be saved.'));
});

test('what is locked is deleted: the page in its place says so', async () => {
  await changeLock('a long passphrase');
  await lockNow();
  const page = (
    <UnlockedPage>
      <p>The page</p>
    </UnlockedPage>
  );
  render(page, root);
  await press('Delete what is locked…');
  await press('Yes, delete it');
  await says('The page');
  await focusOn('It is deleted. You can begin again.');
  render(null, root);
  render(page, root);
  await says('The page');
  expect(root.textContent).not.toContain('It is deleted.');
});

test('old entries are kept: it is said where the focus is', async () => {
  await addEntry({ month: '2020-01', template: 'quick', fields: { what: 'Old' }, tags: [] });
  await retention.keep({ months: 12 });
  render(<RetentionNotice />, root);
  await press('Keep them');
  await focusOn('They stay. We ask again in a year.');
});

test('spaces make no passphrase for a backup', async () => {
  render(<MakeBackup />, root);
  for (const id of ['backup-passphrase', 'backup-again']) {
    const field = root.querySelector(`#${id}`) as HTMLInputElement;
    field.value = `   elevenchars   `;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await press('Make the backup');
  await says('That is too short to be safe.');
});
