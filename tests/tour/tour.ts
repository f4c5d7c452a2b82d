import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from '../e2e/support/chromium.ts';
import type { Driver, Reminder, Tab } from '../e2e/support/driver.ts';
import { until } from '../e2e/support/until.ts';

const pictures = resolve('tests/results/tour');

/** Says each step and what was really seen, and keeps a picture of it. */
class Guide {
  private step = 0;

  async show(what: string, seen: string, tab: Tab): Promise<void> {
    this.step += 1;
    const name = `${String(this.step).padStart(2, '0')}-${what.toLowerCase().replaceAll(/\W+/g, '-')}.png`;
    writeFileSync(join(pictures, name), await tab.picture());
    console.log(`${this.step}. ${what}\n   ${seen}`);
  }
}

const reminderOn = async (tab: Tab): Promise<Reminder> =>
  until('a reminder', async () => (await tab.reminders())[0]);

const heading = (tab: Tab): Promise<string> =>
  until('the page', () => tab.evaluate(() => document.querySelector('h1')?.innerText));

/**
 * The main job in a real browser without a window: first the practice network, then the real path
 * on a page at a real site's address, served from this machine.
 *
 * @returns what the process should exit with: anything but 0 if the reminder did not appear.
 */
export async function tour(): Promise<number> {
  mkdirSync(pictures, { recursive: true });
  console.log('There is no display, so Handrail shows itself in a browser without a window.\n');
  const driver = await launchChromium({});
  try {
    const guide = new Guide();
    await firstRun(driver, guide);
    await practice(driver, guide);
    await realPath(driver, guide);
    console.log(`\nThe reminder appeared each time. Pictures: ${pictures}`);
    return 0;
  } catch (error) {
    console.error(`\nThe tour stopped: ${error instanceof Error ? error.message : error}`);
    console.error(`Pictures until then: ${pictures}`);
    return 1;
  } finally {
    await driver.close();
  }
}

async function firstRun(driver: Driver, guide: Guide): Promise<void> {
  const tab = await driver.openExtension('welcome.html');
  const title = await heading(tab);
  const sites = await tab.evaluate(() =>
    [...document.querySelectorAll('[role="switch"]')].map(
      (one) =>
        `${one.getAttribute('aria-label')} ${one.getAttribute('aria-checked') === 'true' ? 'on' : 'off'}`,
    ),
  );
  await guide.show('The first page', `“${title}”. Switches: ${sites.join(', ')}.`, tab);
  await tab.close();
}

async function practice(driver: Driver, guide: Guide): Promise<void> {
  const tab = await driver.openExtension('app.html#/practice/requests');
  const reminder = await reminderOn(tab);
  await guide.show(
    'The practice network, with no site turned on',
    `“${reminder.name}”, with the buttons ${reminder.buttons.join(', ')}.`,
    tab,
  );
  await reminder.press('I’ll leave it');
  await until('it to close', async () => (await tab.reminders()).length === 0);
  await guide.show('“I’ll leave it”', 'The reminder is gone, and nothing else changed.', tab);
  await tab.close();
}

async function realPath(driver: Driver, guide: Guide): Promise<void> {
  const address = 'https://www.facebook.com/friends/requests/';
  const tab = await driver.open(address);
  await new Promise((later) => setTimeout(later, 1000));
  const before = (await tab.reminders()).length;
  if (before !== 0) throw new Error('A reminder came on a site that is off.');
  await guide.show('A page of requests, while the site is off', 'No reminder, no script.', tab);

  await driver.grant('https://www.facebook.com/*', 'https://web.facebook.com/*');
  const registered = await until('the scripts', async () => {
    const scripts = await driver.inExtension(() => chrome.scripting.getRegisteredContentScripts());
    return scripts.length > 0 && scripts.map(({ id, js }) => `${id}: ${js?.join(', ')}`);
  });
  const reminder = await reminderOn(tab);
  await guide.show(
    'The site is turned on, in the open tab too',
    `Registered: ${registered.join('; ')}. Then, without a reload: “${reminder.name}”.`,
    tab,
  );

  await reminder.press('Help me decide');
  await until('the panel', async () =>
    (await driver.extensionPages()).some((path) => path.startsWith('popup.html')),
  );
  const shown = (await driver.extensionPages()).find((path) => path.startsWith('popup.html'));
  await driver.closeExtensionPages();
  const id = await driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    address,
  );
  const panel = await driver.openExtension(`popup.html?tab=${id}`);
  await guide.show(
    '“Help me decide”',
    `${shown} opened. It asks: “${await heading(panel)}”`,
    panel,
  );
  await panel.evaluate(() => {
    const answer = [...document.querySelectorAll('button')].find((button) =>
      button.innerText.startsWith('I know someone'),
    );
    answer?.setAttribute('data-tour', '');
  });
  await panel.click('[data-tour]');
  const advice = await until('the advice', () =>
    panel.evaluate(() => document.querySelector<HTMLElement>('.sheet')?.innerText),
  );
  await guide.show('The advice', advice, panel);
  await panel.close();

  const tell = await driver.openExtension('app.html#/tell');
  const words = await until('the words', () =>
    tell.evaluate(() => document.querySelector<HTMLTextAreaElement>('.sheet textarea')?.value),
  );
  await guide.show('“Tell my manager”', words.replaceAll(/\s+/g, ' '), tell);
}
