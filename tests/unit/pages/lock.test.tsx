// @vitest-environment jsdom
import '../support/bytes';
import '../support/vault';
import '../support/locks';
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Lock } from '@/pages/lock/Lock';
import { lock } from '@/pages/lock/lock-state';
import { waitAfter } from '@/pages/lock/open';
import { Unlocked } from '@/pages/lock/Unlocked';
import { UnlockedPage } from '@/pages/lock/UnlockedPage';
import { MyPlan } from '@/pages/plan/MyPlan';
import { plan } from '@/plan/plan';
import { useLoaded } from '@/ui/useLoaded';
import { changeLock } from '@/vault/change-lock';
import { withDb } from '@/vault/db';
import { deletePrivate } from '@/vault/delete';
import { lockNow, lockState } from '@/vault/lock';
import { shown } from '../support/shown';

const passphrase = 'a long passphrase';
const words = 'If someone asks, then I will ring the office.';
let root: HTMLElement;
const { press, says, saysNot, button } = shown(() => root);
const field = (selector: string) => root.querySelector(selector) as HTMLInputElement;
const present = 'input[autocomplete="current-password"]';
function fill(selector: string, value: string) {
  field(selector).value = value;
  field(selector).dispatchEvent(new Event('input', { bubbles: true }));
}
const tick = (label: string) =>
  [...root.querySelectorAll('label')].find((each) => each.textContent === label)?.click();

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    alarms: { create: async () => undefined, clear: async () => true },
  });
  await deletePrivate();
  await plan.keep({ text: words, onPage: false });
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  vi.useRealTimers();
  render(null, root);
  root.remove();
});

const showPlan = () =>
  render(
    <UnlockedPage>
      <MyPlan />
    </UnlockedPage>,
    root,
  );

describe('what is private', () => {
  test('is there without a passphrase', async () => {
    showPlan();
    await says(words);
  });

  test('is never rendered before it is known whether it is locked', async () => {
    const loads = vi.fn(async () => 'private');
    const Private = () => <p>{useLoaded(loads).value}</p>;
    await changeLock(passphrase);
    await lockNow();
    render(
      <Unlocked instead={<p>Locked away</p>} damaged={null}>
        <Private />
      </Unlocked>,
      root,
    );
    expect(root.textContent).toBe('');
    await says('Locked away');
    expect(loads).not.toHaveBeenCalled();
  });

  test('goes at once when it locks, and comes back with the passphrase', async () => {
    await changeLock(passphrase);
    showPlan();
    await says(words);
    await lockNow();
    await saysNot(words);
    await says('This is locked.');
    fill(present, passphrase);
    await press('Unlock');
    await says(words);
  });

  test('goes when the time runs out, without any help', async () => {
    await changeLock(passphrase, 200);
    showPlan();
    await says(words);
    await says('This is locked.');
    expect(root.textContent).not.toContain(words);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get('vault-key')).toEqual({}),
    );
  });

  test('is gone before a tab that slept over its time is seen again', async () => {
    await changeLock(passphrase, 60_000);
    showPlan();
    await says(words);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(lock.value).toBe('locked');
    await Promise.resolve();
    await Promise.resolve();
    expect(root.textContent).not.toContain(words);
  });

  test('is gone before the browser puts the page away to show it again', async () => {
    await changeLock(passphrase);
    showPlan();
    await says(words);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await Promise.resolve();
    await Promise.resolve();
    expect(root.textContent).toBe('');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await says(words);
  });

  test('a part of a page says so in a line', async () => {
    await changeLock(passphrase);
    await lockNow();
    const unlock = vi.fn();
    render(<MyPlan unlock={unlock} />, root);
    await press('Unlock: Your plan is locked. Unlock to see it.');
    expect(unlock).toHaveBeenCalledOnce();
  });

  test('what a page had loaded is dropped when it locks', async () => {
    await changeLock(passphrase);
    const { onChanged } = await import('@/vault/changed');
    const Text = () => <p>{useLoaded(plan.read, onChanged).value?.text}</p>;
    render(<Text />, root);
    await says(words);
    await lockNow();
    await saysNot(words);
  });
});

describe('a wrong passphrase', () => {
  test('is told the same each time, stays in the field, and waits a little longer', async () => {
    await changeLock(passphrase);
    await lockNow();
    showPlan();
    await says('This is locked.');
    fill(present, 'not this one');
    await press('Unlock');
    await says('That did not open it.');
    expect(field(present).value).toBe('not this one');
    const open = await button('Unlock');
    expect(open.getAttribute('aria-disabled')).toBe('true');
    await vi.waitFor(() => expect(open.getAttribute('aria-disabled')).toBe('false'));
    fill(present, passphrase);
    await press('Unlock');
    await says(words);
  });

  test('never locks anyone out', () => {
    expect([1, 2, 3].map(waitAfter)).toEqual([500, 1000, 1500]);
    expect(waitAfter(1000)).toBe(3000);
  });
});

describe('the page', () => {
  const set = 'Set this passphrase';
  const knows = 'I know that nobody can recover it.';
  beforeEach(async () => {
    render(<Lock />, root);
    await says('There is no passphrase.');
  });

  test('sets one only when it is long enough, typed twice, and the tick is there', async () => {
    fill('#next', 'eleven char');
    await press(set);
    await says('That is too short.');
    fill('#next', passphrase);
    fill('#again', 'another passphrase');
    await press(set);
    await says('The two are not the same.');
    fill('#again', passphrase);
    await press(set);
    await says('First tick that you know');
    expect(await lockState()).toBe('device');
    tick(knows);
    await press(set);
    await says('It is set. It locks when you close the browser');
    expect(await lockState()).toBe('open');
  });

  test('spaces around do not make one longer; one of 200 letters is fine', async () => {
    fill('#next', `   elevenchars   `);
    await press(set);
    await says('That is too short.');
    fill('#next', 'ä'.repeat(200));
    fill('#again', 'ä'.repeat(200));
    await press(set);
    await says('That is easy to guess.');
    const long = 'äußerst '.repeat(25);
    fill('#next', long);
    fill('#again', long);
    tick(knows);
    await press(set);
    await says('It is set. It locks when you close the browser');
  });

  test('says how much is damaged, and asks first where that is lost with the key', async () => {
    const damage = () =>
      withDb(async (db) => {
        const good = await db.get('records', ['own', 'plan']);
        if (good) await db.put('records', { ...good, iv: new Uint8Array(12) });
      });
    await damage();
    render(null, root);
    render(<Lock />, root);
    await says('One piece here is damaged and can’t be read. Once you set a passphrase');
    fill('#next', passphrase);
    fill('#again', passphrase);
    tick(knows);
    await press(set);
    await says('First tick that you know what is lost.');
    expect(await lockState()).toBe('device');
    tick('I know. Go on.');
    await press(set);
    await says('It is set. It locks when you close the browser');
    await press('Change the passphrase');
    await says('It stays as it is.');
  });

  test('makes six words, and others when asked', async () => {
    await press('Make six words for me');
    await vi.waitFor(() => expect(field('#next').value.split(' ')).toHaveLength(6));
    const first = field('#next').value;
    await says(first);
    expect(field('#next').type).toBe('text');
    await press('Make another');
    await saysNot(first);
  });

  test('changes it, and takes it off, only with the one of now', async () => {
    await changeLock(passphrase);
    await press('Take the passphrase off');
    await button('Take it off');
    fill('#present', 'not this one');
    await press('Take it off');
    await says('That is not your passphrase of now.');
    expect(await lockState()).toBe('open');
    await press('Cancel');
    await press('Change the passphrase');
    await button('Change it');
    fill('#present', passphrase);
    fill('#next', 'the next passphrase');
    fill('#again', 'the next passphrase');
    tick(knows);
    await press('Change it');
    await says('The passphrase is changed.');
    await press('Take the passphrase off');
    await button('Take it off');
    fill('#present', 'the next passphrase');
    await press('Take it off');
    await says('The passphrase is off.');
    expect(await lockState()).toBe('device');
    expect((await plan.read()).text).toBe(words);
  });
});

test('damaged: it says so, shows nothing, and deletes only when asked twice', async () => {
  await withDb((db) => db.put('meta', { version: 2 }, 'header'));
  showPlan();
  await says('We can’t tell how your log is locked.');
  await press('Delete what is locked…');
  await press('No, keep it');
  expect(await withDb((db) => db.count('records'))).toBeGreaterThan(0);
  await press('Delete what is locked…');
  await press('Yes, delete it');
  await vi.waitFor(async () => expect(await lockState()).toBe('device'));
});

test('forgotten: it can be deleted, locked as it is', async () => {
  await changeLock(passphrase);
  await lockNow();
  showPlan();
  await says('Nobody can open it, us included.');
  await press('Delete what is locked…');
  await press('Yes, delete it');
  await vi.waitFor(async () => expect(await lockState()).toBe('device'));
  expect((await plan.read()).text).toBe('');
});
