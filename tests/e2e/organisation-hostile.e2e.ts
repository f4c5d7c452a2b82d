import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { guesses } from '../unit/organisation/guesses';
import { copyBuild, newFolder } from './support/files';
import { launchForced } from './support/forced';
import { administrator, pack } from './support/organisation';
import { press, says, switches } from './support/page';
import { origins, x, xRequests } from './support/pages';
import { expectSilence, reminderOf, useBrowser } from './support/suite';
import { settled } from './support/until';
import { pack as zip } from './support/xpi';

/** An administrator who tries everything to see more, or to leave a worker less choice. */
const at = useBrowser({ managed: true });
const admin = administrator(at);
const isFirefox = process.env.HANDRAIL_BROWSER === 'firefox';

const ids = ['aopjnggglaickfadknhegbcajhhmgmac', 'handrail@handrail.example', '*'];
const everywhere = ['*://*', '*://*/*', 'https://*/*', '<all_urls>', 'https://x.com/*'];
const everyKey = Object.fromEntries(
  guesses
    .filter((key) => key !== '__proto__')
    .flatMap((key) => [
      [key, true],
      [`${key}s`, everywhere],
      [key.toUpperCase(), { '*': true }],
    ]),
);
const wantsEverything = Object.fromEntries(
  ids.map((id) => [
    id,
    {
      runtime_allowed_hosts: everywhere,
      allowed_permissions: ['tabs', 'history', 'notifications', 'management'],
      permissions: everywhere,
      host_permissions: everywhere,
      private_browsing: true,
      toolbar_pin: 'force_pinned',
      file_url_navigation_allowed: true,
    },
  ]),
);

beforeEach(async () => {
  await admin.sets(undefined);
  await admin.forget();
});

/** What must never be anyone's but the worker's. */
const state = async () => ({
  granted: await at.granted(),
  permissions: await at.driver.inExtension(
    async () => (await chrome.permissions.getAll()).permissions?.sort() ?? [],
  ),
  scripts: await at.registered(),
  settings: await at.settings(),
  stored: await admin.stored(),
});

/** A site that nobody turned on stays silent. */
async function staysSilent() {
  const page = await at.openPage(x.requests, xRequests());
  await settled();
  await expectSilence(page);
  await page.close();
}

test.each([
  ['every key that can be guessed', everyKey, {}],
  ['every key, in a pack that is fine otherwise', { ...pack, ...everyKey }, {}],
  [
    'all that browsers let one set for an extension',
    everyKey,
    { ExtensionSettings: wantsEverything },
  ],
])('%s: nothing changes', async (_what, values, more) => {
  const before = await state();
  await admin.sets(values, more);
  await settled();
  const app = await at.openPageOf('app.html#/organisation');
  await says(app, 'Handrail tells your employer nothing.');
  const after = await state();
  // Chromium keeps from us what our schema does not name; Firefox hands it over, and it is refused.
  const { stored: _before, ...mine } = before;
  const { stored, ...now } = after;
  expect(now).toEqual(mine);
  expect(now.granted).toEqual([]);
  expect(stored.used).toBeUndefined();
  if (isFirefox) expect(stored.refused).toBeGreaterThan(0);
  else expect([undefined, 'Example Care']).toContain(stored.offer);
  await staysSilent();
});

test('in use, a pack still turns nothing on, and the worker turns everything off', async () => {
  await admin.sets(pack);
  await admin.offers('Example Care');
  const before = await state();
  const app = await at.openPageOf('app.html#/organisation');
  await press(app, 'Use it');
  await admin.uses('Example Care');
  const { stored: _one, ...mine } = before;
  const { stored: _two, ...now } = await state();
  expect(now).toEqual(mine);
  const sites = await at.openPageOf('app.html#/sites');
  await says(sites, 'Your organisation, Example Care, suggests these sites:');
  expect(Object.values(await switches(sites))).not.toContain(true);
  await staysSilent();

  await at.turnOn(origins.x);
  const page = await at.openPage(x.requests, xRequests());
  await (await reminderOf('request-in', page)).press('It’s fine');
  const again = await at.openPageOf('app.html#/sites');
  await press(again, 'X', '[role="switch"]');
  await says(again, 'X is off.');
  expect(await at.granted()).toEqual([]);
});

async function forcedOnChromium() {
  const forced = await launchForced(pack, {
    runtime_allowed_hosts: ['*://*'],
    toolbar_pin: 'force_pinned',
  });
  try {
    const bench = await forced.open('e2e.html');
    const found = await bench.evaluate(async () => ({
      self: (await chrome.management.getSelf()).installType,
      all: await chrome.permissions.getAll(),
      scripts: await chrome.scripting.getRegisteredContentScripts(),
    }));
    expect(found.self).toBe('admin');
    expect(found.all.origins).toEqual([]);
    expect(found.all.permissions?.toSorted()).toEqual([
      'alarms',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(found.scripts).toEqual([]);
    const popup = await forced.open('popup.html');
    await popup.getByText('Your organisation suggests its own wording.').waitFor();
    await popup.getByText('Not now').click();
    await popup.getByText('That is fine, and no one is told.').waitFor();
  } finally {
    await forced.close();
  }
}

async function forcedOnFirefox() {
  const folder = newFolder();
  const copy = copyBuild('firefox');
  try {
    const xpi = join(folder, 'handrail.xpi');
    zip(copy, xpi);
    const forced = {
      installation_mode: 'force_installed',
      install_url: pathToFileURL(xpi).href,
      private_browsing: true,
    };
    const before = await state();
    await admin.sets(pack, { ExtensionSettings: { 'handrail@handrail.example': forced } });
    await admin.offers('Example Care');
    expect(
      await at.driver.inExtension(async () => (await chrome.management.getSelf()).installType),
    ).toBe('admin');
    const { stored: _one, ...mine } = before;
    const { stored: _two, ...now } = await state();
    expect(now).toEqual(mine);
    await staysSilent();
    const app = await at.openPageOf('app.html#/about');
    await press(app, 'Delete everything…');
    await press(app, 'Yes, delete it all');
    await says(app, 'Everything is deleted');
  } finally {
    for (const gone of [folder, dirname(copy)]) rmSync(gone, { recursive: true, force: true });
  }
}

test('forced onto the browser, it may use no site', isFirefox ? forcedOnFirefox : forcedOnChromium);
