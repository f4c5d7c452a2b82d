import { beforeEach, expect, test } from 'vitest';
import { fbProfile, origins, page, x, xHome } from './support/pages';
import { gone, plenty, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

/** What happens to a reminder when the page under it changes; and that it never silences others. */
const at = useBrowser();
const profile = 'https://www.facebook.com/someone';

beforeEach(async () => {
  await at.change(plenty);
  await at.turnOn(origins.x, origins.facebook);
});

const inDialog = page(`<dialog id="modal">${x.editor}</dialog>
  <button id="open" onclick="document.getElementById('modal').showModal()">Open</button>`);

test.each([
  ['is closed', () => (document.getElementById('modal') as HTMLDialogElement).close()],
  ['is taken out of the page', () => document.getElementById('modal')?.remove()],
])(
  'a modal dialog %s: the reminder comes out of it and can still be pressed',
  async (_name, end) => {
    const tab = await at.openPage(x.home, inDialog);
    await tab.click('#open');
    await tab.click(x.composer);
    await reminderOf('post', tab);
    await tab.evaluate(end);
    const reminder = await until('it to be on screen again', async () => {
      const [found] = await tab.reminders();
      return found && found.box.width > 0 && found;
    });
    await reminder.press('It’s fine');
    await gone(tab);
  },
);

test('a reminder left in a hidden tab goes when another one comes', async () => {
  const first = await at.openPage(x.home, xHome());
  await first.click(x.composer);
  await reminderOf('post', first);
  const second = await at.openPage(profile, fbProfile());
  await second.activate();
  await second.click('#add');
  await reminderOf('request-out', second);
  await gone(first);
});

test('a tab that hangs does not silence the others', async () => {
  const first = await at.openPage(
    x.home,
    xHome('window.hang = () => { const end = Date.now() + 9000; while (Date.now() < end); };'),
  );
  await first.click(x.composer);
  await reminderOf('post', first);
  await first.evaluate(() => {
    setTimeout((globalThis as unknown as { hang: () => void }).hang, 50);
  });
  const second = await at.openPage(profile, fbProfile());
  await second.activate();
  await second.click('#add');
  await reminderOf('request-out', second);
});

test.each(['grayscale(1)', 'invert(1) hue-rotate(180deg)'])(
  'on a page with filter: %s (people need other colours) its buttons work',
  async (filter) => {
    const tab = await at.openPage(x.home, xHome());
    await tab.evaluate((filter) => {
      document.documentElement.style.filter = filter;
    }, filter);
    await tab.click(x.composer);
    await (await reminderOf('post', tab)).press('It’s fine');
    await gone(tab);
    await until('the answer', async () => (await at.counts('post')).fine === 1);
  },
);

test('a page that covers it gets no answer out of a press, and the card is no trap', async () => {
  const tab = await at.openPage(x.home, xHome());
  await tab.click(x.composer);
  const reminder = await reminderOf('post', tab);
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:.01';
    document.body.append(cover);
    cover.showPopover();
  });
  await reminder.press('Quiet…');
  expect((await at.settings()).quiet).toEqual([]);
});

test('a page that throws at everything still gets its reminder, and goes on working', async () => {
  const throwing = `
    const fail = () => { throw new Error('at everything'); };
    for (const name of ['focusin', 'click', 'pointerdown', 'keydown', 'toggle'])
      addEventListener(name, fail, true);
    for (const name of ['closest', 'matches', 'getAttribute', 'attachShadow', 'showPopover'])
      Object.defineProperty(Element.prototype, name, { get: fail });
    Object.prototype.then = fail;
    document.getElementById('elsewhere').onclick = () => { document.title = 'went on'; };`;
  const tab = await at.openPage(x.home, xHome(throwing));
  await tab.click(x.composer);
  await (await reminderOf('post', tab)).press('It’s fine');
  await gone(tab);
  await tab.click('#elsewhere');
  expect(await tab.evaluate(() => document.title)).toBe('went on');
});
