import { beforeEach, describe, expect, test } from 'vitest';
import { fb, fbPost, fbRequests, origins, page, x } from './support/pages';
import { expectSilence, plenty, reminderOf, useBrowser } from './support/suite';

const at = useBrowser();

beforeEach(async () => {
  await at.change(plenty);
  await at.turnOn(origins.x, origins.facebook, origins.linkedin, origins.instagram);
});

const button = (label: string) =>
  `<div role="button" tabindex="0" aria-label="${label}" id="press">${label}</div>`;
const dialog = (body: string) => `<div role="dialog" aria-label="A question">${body}</div>`;

interface Negative {
  name: string;
  url: string;
  body: string;
  /** What is clicked; nothing where arriving is the point. */
  click?: string;
}

const negatives: Negative[] = [
  {
    name: 'a checkpoint, though it has a dialog with a composer',
    url: 'https://www.facebook.com/checkpoint/1/',
    body: dialog(fb.editor("What's on your mind?")),
    click: fb.composer,
  },
  {
    name: 'a LinkedIn checkpoint',
    url: 'https://www.linkedin.com/checkpoint/challenge/1',
    body: '<textarea aria-label="Text editor for creating content"></textarea>',
    click: 'textarea',
  },
  {
    name: 'settings',
    url: 'https://www.facebook.com/settings/?tab=account',
    body: dialog(fb.editor("What's on your mind?")),
    click: fb.composer,
  },
  {
    name: '“Confirm” when unfriending',
    url: 'https://www.facebook.com/someone',
    body: dialog(`Remove someone as your friend? ${button('Cancel')}${button('Confirm')}`).replace(
      'id="press"',
      '',
    ),
    click: '[aria-label="Confirm"]',
  },
  {
    name: '“Confirm” when unfriending on the page of requests',
    url: 'https://www.facebook.com/friends/requests/',
    body: dialog(button('Confirm')),
    click: '#press',
  },
  {
    name: 'a cookie banner',
    url: 'https://www.linkedin.com/feed/',
    body: '<div role="alertdialog" class="artdeco-global-alert"><button action-type="ACCEPT">Accept</button><button>Reject</button></div>',
    click: 'button',
  },
  {
    name: 'a cookie banner on a page of requests',
    url: 'https://www.linkedin.com/mynetwork/invitation-manager/',
    body: '<div role="alertdialog" class="artdeco-global-alert"><button aria-label="Accept cookies">Accept</button><button>Reject</button></div>',
    click: 'button',
  },
  {
    name: 'a closed dialog full of requests',
    url: 'https://www.facebook.com/friends/requests/',
    body: `<dialog>${fb.card}</dialog>`,
  },
];

describe('nothing is said, and nothing is taken for a moment', () => {
  test.each(negatives)('$name', async ({ url, body, click }) => {
    const tab = await at.openPage(url, page(body));
    expect(await tab.listeners(), 'the watcher is there').toContain('focusin');
    if (click) await tab.click(click);
    await expectSilence(tab);
    expect(await at.recognised()).toEqual({});
  });
});

describe('known, and quiet until the worker turns it on', () => {
  test.each([
    ['comment', 'https://x.com/someone/status/1', x.editor, x.composer],
    ['comment', 'https://www.facebook.com/', fb.editor('Write a comment…'), fb.composer],
    ['message', 'https://www.facebook.com/', fb.editor('Message'), fb.composer],
    ['message', 'https://www.facebook.com/messages/t/1', fb.editor('Aa'), fb.composer],
  ] as const)('%s on %s', async (kind, url, body, composer) => {
    const tab = await at.openPage(url, page(body));
    await tab.click(composer);
    await expectSilence(tab);
    expect(await at.quietBecause()).toBe('kind-off');
    await tab.close();

    const { kinds } = await at.settings();
    await at.change({ ...plenty, kinds: { ...kinds, [kind]: true } });
    const again = await at.open(url);
    await again.click(composer);
    await reminderOf(kind, again);
  });
});

test('a Follow that anyone may: quiet until the worker wants those too', async () => {
  const tab = await at.openPage(
    'https://x.com/someone',
    page('<button data-testid="1-follow">Follow</button>'),
  );
  await tab.click('button');
  await expectSilence(tab);
  expect(await at.quietBecause()).toBe('open-follow');
  await at.change({ ...plenty, openFollow: true });
  await tab.goto('https://x.com/someone');
  await tab.click('button');
  await reminderOf('request-out', tab);
});

describe('hosts that only look like a site', () => {
  test.each([
    'https://facebook.com.evil.example/',
    'https://www.facebook.com.evil.example/',
    'https://xn--fcebook-hwa.com/',
    'https://wwww.facebook.com/',
    'https://m.facebook.com/',
    'https://notx.com/',
    'https://pro.x.com/',
  ])('%s', async (url) => {
    const tab = await at.openPage(url, fbPost() + x.editor);
    await tab.click(fb.composer);
    await tab.click(x.composer);
    await expectSilence(tab, 100);
    expect(await tab.listeners()).toEqual([]);
    expect(await at.recognised()).toEqual({});
  });

  test('and a real one inside a frame of another', async () => {
    at.driver.server.page(fb.requests, fbRequests());
    const frame = `<iframe src="${fb.requests}" width="600" height="400"></iframe>`;
    const tab = await at.openPage('https://evil.example/', page(frame));
    await expectSilence(tab);
    expect(await at.recognised()).toEqual({});
  });
});
