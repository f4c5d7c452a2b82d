import { expect, test } from 'vitest';
import { axeFinds, tooWide } from '../support/access';
import type { Tab } from '../support/driver';
import { focusId, says, textOf } from '../support/page';
import { useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

async function builder(): Promise<Tab> {
  const tab = await at.openPageOf('app.html#/organisations');
  await says(tab, 'Make a small file with your own words and links.');
  return tab;
}

/** Goes on with Tab, and with nothing else, until this field or button has the focus. */
async function tabToId(tab: Tab, id: string): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if ((await focusId(tab)) === id) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab never came to ${id}`);
}

/** Keeps what is handed to the browser to be saved; where it then goes is the browser's business. */
const keepSaved = (tab: Tab) =>
  tab.evaluate(() => {
    const kept = globalThis as unknown as { saved: Promise<[string, string]>[] };
    kept.saved = [];
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const text = blobs.get(this.href)?.text() ?? Promise.resolve('');
      kept.saved.push(text.then((all): [string, string] => [this.download, all]));
    };
  });
const saved = (tab: Tab) =>
  tab.evaluate(() =>
    Promise.all((globalThis as unknown as { saved: Promise<[string, string]>[] }).saved),
  );

/** Chooses a file, as the browser's own window would. */
const chooseFile = (tab: Tab, content: string) =>
  tab.evaluate((content) => {
    const field = document.getElementById('pack-file') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([content], 'pack.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

const value = (tab: Tab, id: string) =>
  tab.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value, id);

test('a pack is made with the keyboard alone, looked at, and saved', async () => {
  const tab = await builder();
  await keepSaved(tab);
  await tabToId(tab, 'panelAlreadyConnected');
  await tab.type('This is fine. Tell us the next day you are in.');
  await tabToId(tab, 'organisation');
  await tab.type('Example Care');
  await tabToId(tab, 'people');
  await tab.type('residents');
  await tabToId(tab, 'contact');
  await tab.type('You will be disciplined.');
  await says(tab, '“disciplined” may scare or blame people.', '#contact-faults');
  await tab.press('Control+a');
  await tab.type('Ask Jo in the office.');
  await until('no fault', async () => (await textOf(tab, '#contact-faults')) === '');
  await says(tab, 'Your organisation, Example Care, says:', '#preview-panel');
  await says(tab, 'This is fine. Tell us the next day you are in.', '#preview-panel');
  await says(tab, 'They are one of the residents', '#preview-tell');
  await says(tab, 'It is ready.', '#left-to-mend');
  for (let step = 0; step < 80; step++) {
    if (await tab.evaluate(() => document.activeElement?.textContent === 'Save the pack')) break;
    await tab.press('Tab');
  }
  await tab.press('Enter');
  await says(tab, 'Saved as handrail-pack-example-care.json.');
  const [[name, content] = ['', '']] = await saved(tab);
  expect(name).toBe('handrail-pack-example-care.json');
  expect(JSON.parse(content)).toEqual({
    handrailPack: 1,
    organisation: 'Example Care',
    people: 'residents',
    contact: 'Ask Jo in the office.',
    panelAlreadyConnected: 'This is fine. Tell us the next day you are in.',
  });
});

test('what is typed survives a reload; a file that can’t be read changes nothing', async () => {
  const tab = await builder();
  await tab.click('#contact');
  await tab.type('Half a sen');
  await tab.evaluate(() => {
    document.body.id = 'before';
    location.reload();
  });
  await until('the page again', () =>
    tab
      .evaluate(() => document.body.id === '' && document.getElementById('contact') !== null)
      .catch(() => false),
  );
  expect(await value(tab, 'contact')).toBe('Half a sen');
  await chooseFile(tab, '{"handrailPack": 1, "organisa');
  await says(tab, 'This file can’t be used as it is');
  await says(tab, 'It may be cut off, or of another kind.');
  expect(await value(tab, 'contact')).toBe('Half a sen');
  await chooseFile(tab, '{"handrailPack":1,"organisation":"Other Care"}');
  await says(tab, 'The pack of Other Care is open.');
  expect(await value(tab, 'organisation')).toBe('Other Care');
  // The way back has the focus.
  await tab.press('Enter');
  await until('the way back', async () => (await value(tab, 'contact')) === 'Half a sen');
});

test('axe finds nothing, with faults and files on the page, and nothing is too wide', async () => {
  const tab = await builder();
  await chooseFile(
    tab,
    '{"handrailPack":1,"organisation":"Example Care","panelFamily":"Come and tell us."}',
  );
  await says(tab, 'The pack of Example Care is open.');
  expect(await axeFinds(tab)).toEqual([]);
  await tab.click('#contact');
  await tab.type('You must obey.');
  await says(tab, 'may scare or blame people.', '#contact-faults');
  expect(await axeFinds(tab)).toEqual([]);
  expect(await tooWide(tab)).toBeLessThanOrEqual(0);
});
