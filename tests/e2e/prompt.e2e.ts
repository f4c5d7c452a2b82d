import { expect, test } from 'vitest';
import { bench } from './support/files';
import { origins, x, xHome } from './support/pages';
import { expectSilence, reminderOf, useBrowser } from './support/suite';
import { sleep, until } from './support/until';

const at = useBrowser();

/** A page of the extension with a button that asks for one site. */
async function askFor(origin: string) {
  const tab = await at.driver.openExtension(bench);
  await tab.evaluate((origin) => {
    const button = document.createElement('button');
    button.textContent = 'Ask';
    button.onclick = async () => {
      document.title = 'asked';
      document.title = `answered ${await chrome.permissions.request({ origins: [origin] })}`;
    };
    document.body.append(button);
  }, origin);
  await tab.click('button');
  const title = () => tab.evaluate(() => document.title);
  const answer = () =>
    until('an answer', async () => (await title()).startsWith('answered') && (await title()));
  return { tab, title, answer };
}

test('while the question is open, and when the answer is no, nothing is granted', async () => {
  await at.driver.nextAnswer(false, origins.x);
  const { tab, title, answer } = await askFor(origins.x);
  await until('the question', async () => (await title()) === 'asked');
  await sleep(300);
  expect(await title()).toBe('asked');
  expect(await at.registered()).toEqual([]);

  if (at.driver.answer) {
    expect(await at.driver.answer(false)).toContain('x.com');
    expect(await answer()).toBe('answered false');
    expect(await at.registered()).toEqual([]);
  }
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  await expectSilence(page);
  expect(await page.listeners()).toEqual([]);
  await tab.close();
});

test('when the answer is yes, that site alone is on', async () => {
  await at.driver.nextAnswer(true, origins.x);
  const { tab, answer } = await askFor(origins.x);
  if (at.driver.answer) expect(await at.driver.answer(true)).toContain('x.com');
  expect(await answer()).toBe('answered true');
  await until('the scripts', async () => (await at.registered()).length > 0);
  expect(await at.registered()).toEqual([{ id: 'x', matches: [origins.x] }]);
  await tab.close();
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  await reminderOf('post', page);
});
