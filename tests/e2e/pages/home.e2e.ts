import { beforeEach, expect, test } from 'vitest';
import { press, says, textOf } from '../support/page';
import { origins } from '../support/pages';
import { useBrowser } from '../support/suite';
import { sleep, until } from '../support/until';

const at = useBrowser();
const question = 'Has anyone you know started to use your service?';

beforeEach(() => at.clearPrivate());

/** As if the home page had been opened for the first time on that day. */
const begun = (day: string) => at.putRecord('own', 'check-in', day);

test('it says what is on, and leads to what one may want to do', async () => {
  const off = await at.openPageOf('app.html');
  await says(off, 'Handrail is off everywhere.');
  await at.turnOn(origins.x);
  await says(off, 'It is on for one site: X');
  await press(off, 'I already know someone');
  await says(off, 'This happens, and it isn’t wrong.');
});

test('what just happened is asked here, too, and leads on within the app', async () => {
  const tab = await at.openPageOf('app.html#/home');
  await press(tab, 'Something just happened');
  await says(tab, 'What happened?');
  await press(tab, 'Someone sent me a message');
  await press(tab, 'Their family or carer');
  await says(tab, 'Call the office, or who is on call, now.');
  await press(tab, 'See the guidance');
  await says(tab, 'Family or carer of someone I support');
  // What happened comes along: there was no request.
  await says(tab, 'You don’t have to reply here.');
  expect(await textOf(tab)).not.toContain('Leave the request');
});

test('the question every three months: not on the first day, and gone once it is answered', async () => {
  const first = await at.openPageOf('app.html');
  await says(first, 'Where it is on');
  await sleep(300);
  expect(await textOf(first)).not.toContain(question);
  await begun('2026-01-01');
  const due = await at.openPageOf('app.html');
  await says(due, question);
  await press(due, 'No, no one');
  await says(due, 'We will ask again in three months.');
  const again = await at.openPageOf('app.html');
  await says(again, 'Where it is on');
  await sleep(300);
  expect(await textOf(again)).not.toContain(question);
});

test('yes leads to the page that Handrail exists for', async () => {
  await at.openPageOf('app.html');
  await until('the first day', () => at.record('own', 'check-in').then((day) => day !== undefined));
  await begun('2026-01-01');
  const due = await at.openPageOf('app.html');
  await press(due, 'Yes, or maybe soon');
  await says(due, 'You already know someone');
  await says(due, 'Where everyone knows everyone');
});
