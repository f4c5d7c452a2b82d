import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../support/driver';
import { press, says, switchIs, tabTo, textOf, write } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();
const passphrase = 'correct horse battery';
const words = 'leave it and ring the office.';
const field = 'input[autocomplete="current-password"]';

beforeEach(() => at.clearPrivate());

/** All that the page holds, in fields too. */
const all = (tab: Tab) =>
  tab.evaluate(() =>
    [
      document.body.innerText,
      ...[...document.querySelectorAll('textarea, input')].map(
        (field) => (field as HTMLInputElement).value,
      ),
    ].join(' '),
  );
const holds = (tab: Tab, what: string) =>
  until(`“${what}” to be there`, async () => (await all(tab)).includes(what));
const blank = (tab: Tab, what = words) =>
  until(`“${what}” to go`, async () => !(await all(tab)).includes(what));

async function keepPlan(): Promise<Tab> {
  const tab = await at.openPageOf('app.html#/plan');
  await until('the beginning of a plan', () =>
    tab.evaluate(() => (document.getElementById('plan') as HTMLTextAreaElement)?.value !== ''),
  );
  await write(tab, 'plan', words);
  await press(tab, 'Keep my plan');
  await says(tab, 'Kept.');
  return tab;
}

async function setPassphrase(): Promise<Tab> {
  const tab = await at.openPageOf('app.html#/lock');
  await says(tab, 'There is no passphrase.');
  await press(tab, 'Show what I type');
  await write(tab, 'next', passphrase);
  await press(tab, 'I know that nobody can recover it.');
  await press(tab, 'Set this passphrase');
  await says(tab, 'It is set. It locks when you close the browser');
  return tab;
}

async function typePassphrase(tab: Tab, typed: string) {
  await until('the field', () => tab.evaluate((f) => document.querySelector(f) !== null, field));
  await tab.click(field);
  await tab.type(typed);
  await press(tab, 'Unlock');
}

const held = () => at.stored('session', 'vault-key');
/** Makes the time run out so many milliseconds from now, for who looks at it. */
const runOutIn = (ms: number) =>
  at.driver.inExtension(async (ms) => {
    const { 'vault-key': held } = await chrome.storage.session.get('vault-key');
    const since = Date.now();
    await chrome.storage.session.set({
      'vault-key': { ...(held as object), since, until: since + ms },
    });
  }, ms);

test('set, lock, a wrong try, unlock: what was kept is there', async () => {
  const plan = await keepPlan();
  const lock = await setPassphrase();
  await holds(plan, words);
  await lock.activate();
  await press(lock, 'Lock now');
  await says(lock, 'This is locked.');
  await blank(plan);
  await typePassphrase(lock, 'incorrect horse');
  await says(lock, 'That did not open it.');
  await lock.evaluate((f) => {
    const typed = document.querySelector(f) as HTMLInputElement;
    typed.value = '';
    typed.dispatchEvent(new Event('input', { bubbles: true }));
  }, field);
  await until('the next try', () =>
    lock.evaluate(
      () => document.querySelector('button.main')?.getAttribute('aria-disabled') === 'false',
    ),
  );
  await typePassphrase(lock, passphrase);
  await says(lock, 'The lock is open now');
  await holds(plan, words);
});

describe('while it is locked', () => {
  test('“Lock now” in the popup blanks every window, and pieces of pages say so', async () => {
    const plan = await keepPlan();
    await setPassphrase();
    const panel = await at.openPageOf('popup.html');
    await press(panel, 'Something just happened');
    await press(panel, 'Someone asked to connect with me');
    await press(panel, 'I support them');
    await says(panel, words);
    const popup = await at.openPageOf('popup.html');
    await says(popup, 'Your log is open.');
    await press(popup, 'Lock now');
    await says(popup, 'Your log is locked.');
    await says(popup, 'Unlock to see what is due.');
    expect(await held()).toBeNull();
    await blank(plan);
    await blank(panel);
    await says(panel, 'Your plan is locked.');
    const tell = await at.openPageOf('app.html#/tell');
    await says(tell, 'Unlock to see what you told your manager');
    await says(tell, 'What you could say');
    for (const page of ['log', 'plan', 'take-out', 'bring-back', 'keep', 'lock']) {
      const tab = await at.openPageOf(`app.html#/${page}`);
      await says(tab, 'This is locked.');
      expect(await all(tab), page).not.toContain(words);
      await tab.close();
    }
    const guidance = await at.openPageOf('app.html#/guidance');
    expect(await textOf(guidance)).not.toContain('This is locked.');
  });

  test('a piece of a page is unlocked where it stands, with the keyboard alone', async () => {
    await setPassphrase();
    const home = await at.openPageOf('app.html#/home');
    await at.driver.inExtension(() => chrome.storage.session.remove('vault-key'));
    await says(home, 'Unlock to see what is due.');
    await tabTo(home, 'Unlock: Unlock to see what is due.');
    await home.press('Enter');
    await until('the field to have the focus', () =>
      home.evaluate((f) => document.activeElement === document.querySelector(f), field),
    );
    await home.type(passphrase);
    await home.press('Enter');
    await until('it to open', async () => !(await textOf(home)).includes('Unlock'));
    expect(await held()).not.toBeNull();
  });

  test('everything can be deleted all the same, in two steps', async () => {
    await keepPlan();
    const lock = await setPassphrase();
    await press(lock, 'Lock now');
    await says(lock, 'This is locked.');
    const about = await at.openPageOf('app.html#/about');
    await press(about, 'Delete everything…');
    await press(about, 'Yes, delete it all');
    await says(about, 'Everything is deleted');
    await says(lock, 'There is no passphrase.');
    const plan = await at.openPageOf('app.html#/plan');
    await says(plan, 'Keep my plan');
    expect(await all(plan)).not.toContain(words);
  });
});

describe('it locks by itself', () => {
  test('when the time is over, though the background was stopped', async () => {
    const plan = await keepPlan();
    await setPassphrase();
    await at.driver.stopBackground();
    await runOutIn(1500);
    await plan.activate();
    expect(await all(plan)).toContain(words);
    await blank(plan);
    await says(plan, 'This is locked.');
    await until('the key to go', async () => (await held()) === null);
  });

  test('where no page is left, too: the background drops the key at its next start', async () => {
    await setPassphrase();
    await at.driver.closeExtensionPages();
    await runOutIn(0);
    await at.driver.stopBackground();
    // Any event wakes it.
    await at.driver.inExtension(() => chrome.alarms.create('lock', { when: Date.now() + 200 }));
    await until('the key to go', async () => (await held()) === null, 40_000);
  }, 60_000);

  test('a press keeps it open; what a script makes up does not', async () => {
    await setPassphrase();
    const tab = await at.openPageOf('app.html#/plan');
    await says(tab, 'Keep my plan');
    await runOutIn(20_000);
    const until0 = ((await held()) as { until: number }).until;
    await tab.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(((await held()) as { until: number }).until).toBe(until0);
    await tab.click('h1');
    await until(
      'more time',
      async () => ((await held()) as { until: number }).until > until0 + 60_000,
    );
  });

  test('when the worker leaves the tab, if they chose that, and what they wrote is kept', async () => {
    const lock = await setPassphrase();
    await press(lock, 'Also when I leave this tab');
    await switchIs(lock, 'Also when I leave this tab', true);
    const log = await at.openPageOf('app.html#/log');
    await write(log, 'new-what', 'Half a thou');
    // A browser without a screen shows all tabs at once.
    await log.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });
    await blank(log, 'Half a thou');
    await until('the key to go', async () => (await held()) === null);
    await says(lock, 'This is locked.');
    await typePassphrase(log, passphrase);
    await holds(log, 'Half a thou');
  });

  test('when the browser is closed', async () => {
    await keepPlan();
    await setPassphrase();
    await at.driver.restart();
    const tab = await at.openPageOf('app.html#/plan');
    await says(tab, 'This is locked.');
    expect(await all(tab)).not.toContain(words);
    await typePassphrase(tab, passphrase);
    await holds(tab, words);
  }, 60_000);
});

test('a choice of minutes counts at once', async () => {
  const lock = await setPassphrase();
  await press(lock, 'a minute');
  await until('a minute', async () => ((await held()) as { idle: number } | null)?.idle === 60_000);
});
