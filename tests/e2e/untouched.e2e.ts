import { expect, test } from 'vitest';
import type { Driver, Tab } from './support/driver';
import { launch } from './support/launch';
import { origins, page, x } from './support/pages';
import { gone, reminderOf, useBrowser } from './support/suite';
import { until } from './support/until';

const at = useBrowser();

/** A composer that sends its own HTML, as sites do, and whatever else is in the document then. */
const form = page(
  `<form method="post" action="/compose">${x.editor}
   <input name="subject"><textarea name="more"></textarea>
   <input type="hidden" name="html"><input type="hidden" name="page"><button>Post</button></form>`,
  `document.querySelector('form').onsubmit = ({ target }) => {
    target.page.value = document.documentElement.outerHTML;
    target.html.value = document.querySelector('${x.composer}').outerHTML;
  }`,
);

/** Writes and sends; `meanwhile` is what the worker does besides, once the composer has the focus. */
async function write(driver: Driver, tab: Tab, meanwhile?: () => Promise<void>) {
  await tab.click(x.composer);
  await tab.type('Out ');
  const open = await meanwhile?.();
  await tab.type('walking & singing <3');
  await tab.click('[name="subject"]');
  await tab.type('A walk');
  await tab.click('textarea');
  await tab.type('and more');
  const composer = await tab.evaluate(
    (selector) => document.querySelector(selector)?.outerHTML,
    x.composer,
  );
  await tab.click('form > button');
  const sent = await until('the form', async () =>
    // Chromium itself asks its maker for things now and then; that is not this page.
    driver.server.hits.find(({ url }) => url === 'https://x.com/compose'),
  );
  return { open, composer, sent };
}

test('the composer and what the site would send are the same with and without Handrail', async () => {
  await at.turnOn(origins.x);
  const tab = await at.openPage(x.home, form);
  const withHandrail = await write(at.driver, tab, async () => {
    await (await reminderOf('post', tab)).press('It’s fine');
    await gone(tab);
  });

  const bare = await launch({ bare: true });
  try {
    bare.server.page(x.home, form);
    const without = await write(bare, await bare.open(x.home));
    expect(withHandrail.composer).toBe(without.composer);
    expect(withHandrail.sent).toEqual(without.sent);
    expect(without.sent.body).toContain('walking');
  } finally {
    await bare.close();
  }
});

test('while a reminder is open, the composer and the fields around it stay as they are', async () => {
  await at.turnOn(origins.x);
  const tab = await at.openPage(x.home, form);
  const fields = () =>
    tab.evaluate(() => [
      document.querySelector('form')?.outerHTML,
      JSON.stringify([...new FormData(document.querySelector('form') ?? undefined)]),
      document.body.outerHTML,
      document.documentElement.getAttributeNames().join(),
    ]);
  const before = await fields();
  await tab.click(x.composer);
  await reminderOf('post', tab);
  expect(await fields()).toEqual(before);
});

test('the page’s own world is as it was: no new names, no ids, no messages', async () => {
  const listen = `window.heard = [];
    addEventListener('message', (event) => heard.push(String(event.data)));
    window.names = Object.getOwnPropertyNames(window).length`;
  await at.turnOn(origins.x);
  const tab = await at.openPage(x.home, page(x.editor, listen));
  await tab.click(x.composer);
  await (await reminderOf('post', tab)).press('It’s fine');
  await gone(tab);
  const left = await tab.evaluate(() => {
    const { names, heard } = window as unknown as { names: number; heard: string[] };
    return {
      more: Object.getOwnPropertyNames(window).length - names - 1,
      heard,
      html: /handrail|extension:/i.test(document.documentElement.outerHTML),
    };
  });
  expect(left).toEqual({ more: 0, heard: [], html: false });
});
