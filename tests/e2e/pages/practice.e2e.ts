import { expect, test } from 'vitest';
import { press, says } from '../support/page';
import { expectSilence, gone, reminderOf, useBrowser } from '../support/suite';
import { sleep, until } from '../support/until';

const at = useBrowser();

test('with no site turned on, the real reminder comes on the practice network', async () => {
  const tab = await at.openPageOf('app.html#/practice');
  await expectSilence(tab);
  await press(tab, 'Requests');
  const reminder = await reminderOf('request-in', tab);
  await reminder.press('I’ll leave it');
  await gone(tab);
  await says(tab, 'You chose to leave it.');
  // Outside budget and history.
  expect(await at.stored('local', 'history')).toBeNull();
  expect(await at.granted()).toEqual([]);
});

test('every kind of moment can be met, as often as one likes', async () => {
  const tab = await at.openPageOf('app.html#/practice/profile');
  for (let time = 0; time < 2; time++) {
    await press(tab, 'Add friend');
    const pressed = performance.now();
    await (await reminderOf('request-out', tab)).press('It’s fine');
    await gone(tab);
    // Twice within half a second is one press with a trembling hand.
    await sleep(600 - (performance.now() - pressed));
  }
  await press(tab, 'Front page');
  await press(tab, 'What’s new with you?');
  // The composer is in a modal dialog, and the reminder inside it can be pressed.
  await (await reminderOf('post', tab)).press('It’s fine');
  await gone(tab);
  await press(tab, 'Close');
  await tab.click('[data-practice="comment"]');
  await (await reminderOf('comment', tab)).press('It’s fine');
  await gone(tab);
  await press(tab, 'Messages');
  await tab.click('[data-practice="message"]');
  await (await reminderOf('message', tab)).press('Quiet…');
  await (await reminderOf('message', tab)).press('Never on the practice network');
  await gone(tab);
  expect((await at.settings()).quiet).toEqual([]);
});

test('“Help me decide” and “Tell my manager” lead on from there too', async () => {
  const tab = await at.openPageOf('app.html#/practice/requests');
  await (await reminderOf('request-in', tab)).press('Tell my manager');
  await until('the declaration', async () =>
    (await at.driver.extensionPages()).includes('app.html#/tell'),
  );
});

test('leaving the practice page takes the reminder along', async () => {
  const tab = await at.openPageOf('app.html#/practice/requests');
  await reminderOf('request-in', tab);
  await press(tab, 'My log');
  await gone(tab);
});
