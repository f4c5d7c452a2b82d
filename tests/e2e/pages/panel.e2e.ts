import { beforeEach, expect, test } from 'vitest';
import { press, says, textOf } from '../support/page';
import { origins, x, xHome, xRequests } from '../support/pages';
import { gone, plenty, reminderOf, useBrowser } from '../support/suite';
import { until } from '../support/until';

const at = useBrowser();

beforeEach(async () => {
  await at.change(plenty);
  await at.turnOn(origins.x);
});

/** The panel of a tab, opened as a page: the same page that the toolbar shows. */
async function panelOf(url: string) {
  const id = await at.driver.inExtension(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id,
    url,
  );
  return at.openPageOf(`popup.html?tab=${id}`);
}

test('from a request to advice, and on to telling the manager', async () => {
  const page = await at.openPage(x.requests, xRequests());
  await (await reminderOf('request-in', page)).press('Help me decide');
  await gone(page);
  await until('the panel', async () =>
    (await at.driver.extensionPages()).some((path) => path.startsWith('popup.html')),
  );
  await at.driver.closeExtensionPages();
  const panel = await panelOf(x.requests);
  await says(panel, 'How do you know this person?');
  expect(await textOf(panel)).toContain('A request to you on X');
  expect(await textOf(panel)).toContain('Call 999');
  await press(panel, 'I know someone who uses, or soon will use, our service');
  await says(panel, 'Tell your manager early');
  await press(panel, 'Tell my manager');
  await until('the declaration', async () =>
    (await at.driver.extensionPages()).includes('app.html#/tell'),
  );
});

test('a post is asked about by its topic', async () => {
  const page = await at.openPage(x.home, xHome());
  await page.click(x.composer);
  await (await reminderOf('post', page)).press('Help me decide');
  await gone(page);
  await at.driver.closeExtensionPages();
  const panel = await panelOf(x.home);
  await says(panel, 'What is it about?');
  for (const answer of ['My own life', 'A photo', 'A local group', 'A work account']) {
    expect(await textOf(panel)).toContain(answer);
  }
  await press(panel, 'A photo');
  await says(panel, 'faces, badges, rooms, papers');
  await press(panel, 'Back');
  await press(panel, 'Something that worries me');
  await says(panel, 'Someone in danger now? Call 999.');
});

test('“I’m worried about someone” is there before any answer and after it', async () => {
  const panel = await at.openPageOf('popup.html');
  await press(panel, 'Something just happened');
  await says(panel, 'What happened?');
  await press(panel, 'Someone asked to connect with me');
  await says(panel, 'How do you know this person?');
  await press(panel, 'I used to support them');
  await says(panel, 'Tell your manager, or the team');
  await press(panel, 'I’m worried about someone');
  await says(panel, 'safeguarding lead today');
});

test('the founding case starts at work, with no page in front of her', async () => {
  const popup = await at.openPageOf('popup.html');
  await press(popup, 'I already know someone');
  await says(popup, 'This happens, and it isn’t wrong.');
  await press(popup, 'See the guidance');
  await until('the guidance', async () =>
    (await at.driver.extensionPages()).includes('app.html#/guidance/already-connected/request-in'),
  );
});

test('advice fits what happened: a message is no request', async () => {
  const panel = await at.openPageOf('popup.html');
  await press(panel, 'Something just happened');
  await press(panel, 'Someone sent me a message');
  await press(panel, 'I support them');
  await says(panel, 'You don’t have to reply here.');
  expect(await textOf(panel)).not.toContain('Leave the request');
});

test('while a moment waits, the main page is one press away, and then it waits no more', async () => {
  const page = await at.openPage(x.requests, xRequests());
  await (await reminderOf('request-in', page)).press('Help me decide');
  await gone(page);
  await at.driver.closeExtensionPages();
  const panel = await panelOf(x.requests);
  await press(panel, 'Go to the main page');
  await says(panel, 'Need a hand?');
  const again = await panelOf(x.requests);
  await says(again, 'Need a hand?');
});

test('what waits is forgotten after ten minutes', async () => {
  const page = await at.openPage(x.requests, xRequests());
  await (await reminderOf('request-in', page)).press('Help me decide');
  await gone(page);
  await at.driver.closeExtensionPages();
  await until('what waits', () => at.stored('session', 'waiting'));
  await at.driver.inExtension(async () => {
    const { waiting } = (await chrome.storage.session.get('waiting')) as {
      waiting: Record<string, { since: number }>;
    };
    for (const entry of Object.values(waiting)) entry.since -= 10 * 60_000;
    await chrome.storage.session.set({ waiting });
  });
  const panel = await panelOf(x.requests);
  await says(panel, 'Need a hand?');
});
