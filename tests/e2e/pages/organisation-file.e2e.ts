import { beforeEach, expect, test } from 'vitest';
import { axeFinds, tooWide } from '../support/access';
import { chooseFile } from '../support/choose-file';
import { administrator, pack } from '../support/organisation';
import { focusId, press, says, textOf } from '../support/page';
import { useBrowser } from '../support/suite';

/** A file from the organisation, with no administrator anywhere. */
const at = useBrowser();
const admin = administrator(at);
beforeEach(admin.forget);

const open = () => at.openPageOf('app.html#/organisation');
const fileOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('a file is shown first, and used only when the worker says so', async () => {
  const app = await open();
  await chooseFile(app, 'organisation-file', fileOf(pack));
  await says(app, 'It came from a file that you opened.');
  expect(await focusId(app)).toBe('offered');
  expect(await admin.stored()).toEqual({ offer: 'Example Care', refused: 0 });
  expect(await axeFinds(app)).toEqual([]);
  expect(await tooWide(app)).toBeLessThanOrEqual(0);
  await press(app, 'Use it');
  await admin.uses('Example Care');
  await says(app, 'Stop using it');
  expect(await axeFinds(app)).toEqual([]);
  const panel = await at.openPageOf('popup.html');
  await press(panel, 'I already know someone');
  await says(panel, 'Your organisation, Example Care, says:');
  expect(await axeFinds(panel)).toEqual([]);
  expect(await tooWide(panel)).toBeLessThanOrEqual(0);
});

test.each([
  [
    'a threat',
    fileOf({ ...pack, contact: 'You will lose your job.' }),
    'Who to ask: It may scare or blame people.',
  ],
  [
    'a key of its own',
    fileOf({ ...pack, lock: true }),
    'A part that Handrail does not know: No such thing can be set.',
  ],
  [
    'a host that looks like another',
    fileOf({ ...pack, policyLink: 'https://ехаmple.org' }),
    'Its letters may look like others.',
  ],
  ['a script', fileOf({ ...pack, declareLink: 'javascript:alert(1)' }), 'begin with https://'],
  ['a sign-in', fileOf({ ...pack, policyLink: 'https://a:b@example.org/' }), 'a name or password'],
  ['a turned letter', fileOf({ ...pack, panelPerson: 'Tell \u202eus.' }), 'U+202E'],
  ['a giant', new Uint8Array(70_000).fill(32), 'It is too big.'],
  ['no pack at all', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'It is not plain text.'],
])('%s is refused, with a reason, and nothing changes', async (_what, bytes, why) => {
  const app = await open();
  await chooseFile(app, 'organisation-file', bytes);
  await says(app, why);
  await says(app, 'Nothing has changed.');
  expect(await textOf(app)).not.toContain('What is offered');
  expect(await admin.stored()).toMatchObject({ refused: 0 });
  expect(await axeFinds(app)).toEqual([]);
  expect(await tooWide(app)).toBeLessThanOrEqual(0);
});
