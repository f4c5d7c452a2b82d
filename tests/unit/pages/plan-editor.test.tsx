// @vitest-environment jsdom
import '../support/bytes';
import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UnlockedPage } from '@/pages/lock/UnlockedPage';
import { PeopleEditor } from '@/pages/plan/PeopleEditor';
import { PlanEditor } from '@/pages/plan/PlanEditor';
import { plan } from '@/plan/plan';
import { changeLock } from '@/vault/change-lock';
import { deletePrivate } from '@/vault/delete';
import { lockNow, unlock } from '@/vault/lock';
import { shown } from '../support/shown';

const passphrase = 'a long passphrase';
let root: HTMLElement;
const { press, says } = shown(() => root);
const field = (selector: string) =>
  vi.waitFor(() => {
    const found = root.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  });
async function write(selector: string, words: string) {
  const into = await field(selector);
  into.value = words;
  into.dispatchEvent(new Event('input', { bubbles: true }));
}
const holds = (selector: string, words: string) =>
  vi.waitFor(async () => expect((await field(selector)).value).toBe(words));
const tick = (on: boolean) =>
  vi.waitFor(() =>
    expect(root.querySelector('[role="switch"]')?.getAttribute('aria-checked')).toBe(String(on)),
  );

beforeEach(async () => {
  fakeBrowser.reset();
  await deletePrivate();
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const show = () =>
  render(
    <UnlockedPage>
      <PlanEditor />
      <PeopleEditor />
    </UnlockedPage>,
    root,
  );

test('switched off in one window, the plan is on no site again because of another', async () => {
  await plan.keep({ text: 'If …, then …', onPage: true });
  show();
  await holds('#plan', 'If …, then …');
  await tick(true);
  await plan.change((now) => ({ ...now, onPage: false }));
  await write('#plan', 'If …, then I wait.');
  await press('Keep my plan');
  await says('Kept.');
  expect(await plan.read()).toEqual({ text: 'If …, then I wait.', onPage: false });
  await tick(false);
  await press('Show it in the reminder on the site, too');
  await tick(true);
  expect((await plan.read()).onPage).toBe(true);
});

test('a plan and a person half written are not lost when it locks', async () => {
  await changeLock(passphrase);
  show();
  await write('#plan', 'If someone asks');
  await press('Add a person');
  await write('#person-name', 'Robin');
  await lockNow();
  await says('This is locked.');
  expect(root.innerHTML).not.toContain('Robin');
  await unlock(passphrase);
  await holds('#plan', 'If someone asks');
  await holds('#person-name', 'Robin');
  await write('#plan', 'If someone asks, then I wait.');
  await press('Keep my plan');
  await says('Kept.');
  expect((await plan.read()).text).toBe('If someone asks, then I wait.');
  // What is kept is no longer something begun: a change elsewhere is seen.
  await plan.change((now) => ({ ...now, text: 'Changed elsewhere.' }));
  await holds('#plan', 'Changed elsewhere.');
});
