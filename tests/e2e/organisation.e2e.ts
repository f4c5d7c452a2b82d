import { beforeEach, expect, test } from 'vitest';
import { administrator, pack } from './support/organisation';
import { press, says, textOf } from './support/page';
import { origins, x, xRequests } from './support/pages';
import { reminderOf, useBrowser } from './support/suite';
import { settled } from './support/until';

/** A real policy, in the file where the browser looks for it. */
const at = useBrowser({ managed: true });
const admin = administrator(at);
const offered = 'Your organisation suggests its own wording.';

beforeEach(async () => {
  await admin.sets(undefined);
  await admin.forget();
});

/** What the reminder of a request shows and which buttons it has, as if seen for the first time. */
async function reminder() {
  await at.driver.inExtension(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
  const page = await at.openPage(x.requests, xRequests());
  const { name, said, buttons } = await reminderOf('request-in', page);
  await page.close();
  return { name, said, buttons };
}

/** The panel's advice for “I already know someone”. */
async function panel() {
  const popup = await at.openPageOf('popup.html');
  await press(popup, 'I already know someone');
  await says(popup, 'This happens, and it isn’t wrong.');
  await settled();
  return popup;
}

test('without a policy nothing is offered, and nothing fails', async () => {
  const popup = await at.openPageOf('popup.html');
  await says(popup, 'Need a hand?');
  await settled();
  expect(await textOf(popup)).not.toContain(offered);
  expect(await admin.stored()).toEqual({ refused: 0 });
});

test('offered, accepted: on the panel and in the declaration, and not in the page’s reminder', async () => {
  await at.turnOn(origins.x);
  const before = await reminder();
  await admin.sets(pack);
  await admin.offers('Example Care');
  expect(await textOf(await panel())).not.toContain('Example Care');

  const popup = await at.openPageOf('popup.html');
  await says(popup, offered);
  await press(popup, 'See it');
  const app = await at.openPageOf('app.html#/organisation');
  await says(app, 'Most of us know someone here.');
  await says(app, 'https://www.example.org/social-media-policy');
  await says(app, 'Handrail tells your employer nothing.');
  await says(app, 'They wanted to look at it again by 31 January 2020.');
  await press(app, 'Use it');
  await admin.uses('Example Care');

  const advice = await panel();
  await says(advice, 'Your organisation, Example Care, says:');
  const seen = await textOf(advice);
  expect(seen).toContain('Most of us know someone here. We plan it with you.');
  expect(seen).toContain('Tell your manager early');
  expect(seen).toContain('Who you can ask');
  expect(seen).toContain('Is it your manager? Tell the next one up.');
  expect(seen).toContain('Call 999');
  await press(advice, 'See its policy');
  await says(advice, 'www.example.org');

  const tell = await at.openPageOf('app.html#/tell');
  await says(tell, 'Example Care asks you to write here');
  await press(tell, 'They use it', 'label');
  await says(tell, 'They call a manager a “team leader”.');
  const words = () =>
    tell.evaluate(
      () =>
        document.querySelector<HTMLTextAreaElement>('textarea[aria-label="What you could say"]')
          ?.value ?? '',
    );
  expect(await words()).toContain('Their link to our service: They are one of the residents.');

  expect(await reminder()).toEqual(before);
});

test('declined, and it stays declined; changed by the administrator, it is offered anew', async () => {
  await admin.sets(pack);
  await admin.offers('Example Care');
  const popup = await at.openPageOf('popup.html');
  await press(popup, 'Not now');
  await says(popup, 'That is fine, and no one is told.');
  await at.driver.restart();
  const again = await at.openPageOf('app.html#/organisation');
  await says(again, 'You use no words of an organisation now.');
  await settled();
  expect(await textOf(again)).not.toContain(offered);
  expect(await admin.stored()).toEqual({ refused: 0 });

  // A no is not for ever, but only the worker takes it back.
  await press(again, 'See them again');
  await says(again, offered);
  await press(again, 'Not now');
  await says(again, 'See them again');

  await admin.sets({ ...pack, organisation: 'Example Care North' });
  await admin.offers('Example Care North');
  const third = await at.openPageOf('popup.html');
  await says(third, 'It comes from Example Care North.');
});

test('removed, and it stays removed', async () => {
  await admin.sets(pack);
  await admin.offers('Example Care');
  const app = await at.openPageOf('app.html#/organisation');
  await press(app, 'Use it');
  await admin.uses('Example Care');
  await press(app, 'Stop using it');
  await admin.uses(undefined);
  await at.driver.restart();
  const again = await at.openPageOf('app.html#/organisation');
  await settled();
  expect(await textOf(again)).not.toContain(offered);
  expect(await textOf(await panel())).not.toContain('Example Care');
});

test('a policy with a threat in it changes nothing, and says why', async () => {
  await admin.sets({ ...pack, panelPerson: 'You must not do this.' });
  const app = await at.openPageOf('app.html#/organisation');
  await says(app, 'Words beside “I support them”: It may scare or blame people.');
  // What a refused pack says is not shown: a refusal would be a way round.
  expect(await textOf(app)).not.toContain('must');
  expect(await admin.stored()).toEqual({ refused: 1 });
});

test('under a policy, a worker can delete everything', async () => {
  await at.turnOn(origins.x);
  await admin.sets(pack);
  await admin.offers('Example Care');
  const app = await at.openPageOf('app.html#/about');
  await press(app, 'Delete everything…');
  await press(app, 'Yes, delete it all');
  await says(app, 'Everything is deleted');
  expect(await at.granted()).toEqual([]);
  expect(await admin.stored()).toEqual({ refused: 0 });
});
