import { beforeEach, expect, test } from 'vitest';
import { fb, fbProfile, origins, page, x, xHome, xRequests } from './support/pages';
import { expectSilence, plenty, reminderOf, useBrowser } from './support/suite';

const at = useBrowser();

beforeEach(async () => {
  await at.change(plenty);
  await at.turnOn(origins.x, origins.facebook);
});

test('arriving at a page of requests', async () => {
  const tab = await at.openPage(x.requests, xRequests());
  await reminderOf('request-in', tab);
});

test('arriving there without a load, as sites do', async () => {
  const tab = await at.openPage(x.home, xHome());
  await expectSilence(tab);
  await tab.evaluate((request) => {
    history.pushState({}, '', '/follower_requests');
    const main = document.querySelector('main');
    if (main) main.innerHTML = request;
  }, x.request);
  await reminderOf('request-in', tab);
});

test('an empty page of requests is no moment, and a request that comes late is', async () => {
  const tab = await at.openPage(fb.requests, page('<main id="list"></main>'));
  await expectSilence(tab);
  expect(await at.recognised()).toEqual({});
  await tab.evaluate((card) => {
    document.querySelector('#list')?.insertAdjacentHTML('beforeend', card);
  }, fb.card);
  await reminderOf('request-in', tab);
});

test('pressing a button that accepts, or one that asks', async () => {
  const accepting = await at.openPage('https://www.facebook.com/friends', page(fb.card));
  await expectSilence(accepting);
  await accepting.click('#confirm');
  const reminder = await reminderOf('request-in', accepting);
  await reminder.press('I’ll leave it');

  const asking = await at.openPage('https://www.facebook.com/someone', fbProfile());
  await asking.click('#add');
  await reminderOf('request-out', asking);
});

test('a composer that has the focus before its dialog is ready', async () => {
  const open = `document.querySelector('#open').onclick = () => {
    const box = document.createElement('div');
    box.innerHTML = ${JSON.stringify(fb.editor("What's on your mind, Sam?"))};
    document.body.append(box);
    box.firstElementChild.focus();
    setTimeout(() => box.setAttribute('role', 'dialog'), 400);
  }`;
  const tab = await at.openPage(fb.home, page('<button id="open">Open</button>', open));
  await tab.click('#open');
  await reminderOf('post', tab);
});

test('a composer that never gets a dialog stays a composer of something else', async () => {
  const tab = await at.openPage(fb.home, page(fb.editor('Search in this group')));
  await tab.click(fb.composer);
  await expectSilence(tab, 3500);
  expect(await at.recognised()).toEqual({});
});

test('in a native modal dialog the reminder is on top, and its buttons work', async () => {
  const tab = await at.openPage(
    x.home,
    page(
      `<button id="open">Open</button><dialog>${x.editor}</dialog>`,
      `document.querySelector('#open').onclick = () => document.querySelector('dialog').showModal()`,
    ),
  );
  await tab.click('#open');
  await tab.click(x.composer);
  const reminder = await reminderOf('post', tab);
  const covered = await tab.evaluate(({ x, y, width, height }) => {
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top?.matches('dialog *') ? top.localName : 'the page';
  }, reminder.box);
  expect(covered).toMatch(/^x-/);
  // Only a press that lands on the reminder itself is taken.
  await reminder.press('It’s fine');
  await expectSilence(tab);
  expect(await at.counts('post')).toMatchObject({ shown: 1, fine: 1 });
});

test('a modal dialog that opens over a reminder does not bury it', async () => {
  const tab = await at.openPage(
    x.requests,
    page(
      `${x.request}<button id="open">Open</button><dialog><input id="in"></dialog>`,
      `document.querySelector('#open').onclick = () => document.querySelector('dialog').showModal()`,
    ),
  );
  await reminderOf('request-in', tab);
  await tab.click('#open');
  await tab.click('#in');
  const reminder = await reminderOf('request-in', tab);
  await reminder.press('I’ll leave it');
  await expectSilence(tab);
});

test('a page that focuses its composer with no person there: silence, until one goes there', async () => {
  const focus = `setTimeout(() => {
    document.querySelector('${x.composer}').focus();
    document.title = document.activeElement.getAttribute('role');
  }, 200)`;
  const tab = await at.openPage(x.home, xHome(focus));
  await expectSilence(tab, 800);
  expect(await tab.evaluate(() => document.title)).toBe('textbox');
  expect(await at.recognised()).toEqual({});
  await tab.click(x.composer);
  await reminderOf('post', tab);
});

test('a page that makes up presses: silence', async () => {
  const tab = await at.openPage('https://www.facebook.com/someone', fbProfile());
  await tab.evaluate(() => {
    const add = document.querySelector<HTMLElement>('#add');
    add?.click();
    for (const name of ['pointerdown', 'pointerup', 'click']) {
      add?.dispatchEvent(new PointerEvent(name, { bubbles: true, composed: true }));
    }
    add?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  });
  await expectSilence(tab);
  expect(await at.recognised()).toEqual({});
});
