import { describe, expect, test } from 'vitest';
import { editorOf, isVisible } from '@/detection/dom';
import { genericDetector } from '@/detection/generic';
import type { Place } from '@/detection/rules';
import { pathOf } from '@/detection/rules';
import { tools } from '@/detection/tools';
import { siteById } from '../support/described';
import {
  controlsAndEditors,
  everywhere,
  expected,
  fixtures,
  load,
  urlOf,
} from '../support/fixture';

const page = (body: string) =>
  load(`<!doctype html><body>${body}</body>`, 'https://a.example/').body;

const find = (body: string): Element => {
  const found = everywhere(page(body), '.here')[0];
  if (!found) throw new Error(`Nothing is marked in ${body}`);
  return found;
};

const detector = genericDetector(tools);
const focus = (body: string, path = '/') => detector.onFocus(find(body), { path } as Place)?.kind;
const press = (body: string, path = '/') => detector.onPress(find(body), { path } as Place)?.kind;

const box = '<textarea class="here"></textarea>';
const send = (label: string) => `<button>${label}</button>`;

describe('an editor with a button that sends it', () => {
  test.each([
    ['a form', `<form>${box}${send('Post')}</form>`],
    ['no form', `<div><div>${box}</div><div>${send('Post')}</div></div>`],
    ['rich text', `<div><p contenteditable="true" class="here"></p>${send('Publish')}</div>`],
    ['role=button', `<div>${box}<div role="button" aria-label="Post">➤</div></div>`],
    ['an input for a button', `<form>${box}<input type="submit" value="Post Update"></form>`],
    ['a disabled button', `<form>${box}<button disabled>Post</button></form>`],
    ['a title as well', `<form><input type="text">${box}<button>Post</button></form>`],
    ['a dialog with the button on top', `<dialog open>${send('Post')}${box}</dialog>`],
    ['a tool bar between', `<div>${box}<p>${send('B')}${send('I')}</p>${send('Post')}</div>`],
    ['a hidden copy', `<div>${box}<textarea hidden></textarea>${send('Post')}</div>`],
    ['main itself', `<main>${box}${send('Post')}</main>`],
    ['a closed dialog below', `<div>${box}<dialog>${box}</dialog>${send('Post')}</div>`],
    [
      'a shadow root',
      `<section><x-y><template shadowrootmode="open">${box}</template></x-y>${send('Post')}</section>`,
    ],
  ])('in %s', (_, body) => expect(focus(body)).toBe('post'));

  test.each([
    ['Postio', 'post'],
    ['Opublikuj', 'post'],
    ['Veröffentlichen', 'post'],
    ['Опублікувати', 'post'],
    ['Reply', 'comment'],
    ['Ymateb', 'comment'],
    ['Freagra', 'comment'],
    ['Răspundeți', 'comment'],
    ['Post comment', 'comment'],
    ['Send', 'message'],
    ['Send message', 'message'],
  ])('%s makes it a %s', (label, kind) =>
    expect(focus(`<div>${box}${send(label)}</div>`)).toBe(kind),
  );

  test('inside an entry, what is posted is a comment', () => {
    expect(focus(`<article>${box}${send('Post')}</article>`)).toBe('comment');
  });
});

describe('an editor that stays silent', () => {
  const far = '<div>'.repeat(9);
  test.each([
    ['alone', `<div>${box}</div>`],
    ['with a button of another kind', `<form>${box}${send('Save')}</form>`],
    ['with a word that only begins alike', `<div>${box}${send('Posts')}${send('Public')}</div>`],
    ['of one line', `<div><input class="here">${send('Post')}</div>`],
    ['to search with', `<form role="search">${box}${send('Submit')}</form>`],
    ['where one logs in', `<form><input type="password"><div>${box}${send('Post')}</div></form>`],
    ['to reach a firm', `<form><input type="email">${box}${send('Send message')}</form>`],
    ['that can only be read', `<div><textarea readonly class="here"></textarea>${send('Post')}`],
    ['that no key reaches', `<div><textarea tabindex="-1" class="here"></textarea>${send('Post')}`],
    ['that is hidden', `<div><p hidden>${box}</p>${send('Post')}</div>`],
    ['whose button is hidden', `<div>${box}<button hidden>Post</button></div>`],
    ['beside another', `<div>${box}<textarea></textarea>${send('Post')}</div>`],
    ['with the button above it', `<div>${send('Post')}${box}</div>`],
    ['above an entry with a Reply', `<div>${box}<article>${send('Reply')}</article></div>`],
    ['above a list with a Reply', `<div>${box}<ul><li>${send('Reply')}</li></ul></div>`],
    ['in a form without it', `<div><form>${box}</form>${send('Post')}</div>`],
    ['for a report', `<div role="dialog">${box}${send('Submit')}</div>`],
    ['for feedback', `<form>${box}${send('Send')}</form>`],
    ['for a complaint', `<form><input type="text">${box}${send('Send')}</form>`],
    ['to reach a firm without saying so', `<form><input>${box}${send('Send message')}</form>`],
    ['for a record', `<form><input type="text">${box}${send('Submit')}</form>`],
    ['with the button anywhere in the page', `${box}${send('Post')}`],
    ['far from the button', `<section>${far}${box}${far.replaceAll('<', '</')}${send('Post')}`],
    ['in a large part of the page', `<div>${box}${send('Post')}${'<i></i>'.repeat(260)}</div>`],
  ])('%s', (_, body) => expect(focus(body)).toBeUndefined());

  test.each([
    '/login',
    '/wp-login.php',
    '/users/sign_in',
    '/settings/profile',
    '/contact-us',
    '/help',
    '/support/new',
    '/report-abuse',
    '/forms/report_a_problem',
    '/safeguarding/concern',
    '/raise-a-concern',
    '/complaints',
    '/care/incident-form',
    '/whistleblowing',
    '/care/notes?view=feedback',
    '/care-notes',
    '/index.php?page=complaint',
  ])('at %s', (path) => expect(focus(`<div>${box}${send('Post')}</div>`, path)).toBeUndefined());

  test('an address that only holds such a word is no such page', () => {
    expect(focus(`<div>${box}${send('Post')}</div>`, '/topic/4/who-can-help-me')).toBe('post');
    expect(focus(`<div>${box}${send('Post')}</div>`, '/topic/4/settings-of-mine')).toBe('post');
  });
});

const somebody = '<a href="/people/4">somebody</a>';
const pair = (yes: string, no: string) =>
  `<p><button class="here">${yes}</button><button>${no}</button></p>`;

describe('one of two buttons that accepts somebody', () => {
  test.each([
    ['Accept', 'Decline'],
    ['Accept', 'Ignore'],
    ['Authorise', 'Reject'],
    ['Derbyn', 'Gwrthod'],
    ['Ceadaigh', 'Diúltaigh'],
    ['Gabh ris', 'Diùlt'],
    ['Przyjmij', 'Odrzuć'],
    ['Acceptă', 'Respinge'],
    ['Aceitar', 'Recusar'],
    ['Aceptar', 'Rechazar'],
    ['Accepter', 'Rejeter'],
    ['Annehmen', 'Ablehnen'],
    ['Accetta', 'Rifiuta'],
  ])('%s, %s', (yes, no) => {
    const body = `<ul><li>${somebody}${pair(yes, no)}</li></ul>`;
    expect(press(body)).toBe('request-in');
    expect(focus(body)).toBe('request-in');
  });

  test.each([
    ['the other way round', `<p><button>Reject</button><button class="here">Accept</button></p>`],
    ['links that look like buttons', pair('Accept', 'Reject').replaceAll('button', 'a')],
    [
      'inputs',
      '<p><input type="submit" class="here" value="Accept"><input type="submit" value="Reject"></p>',
    ],
    ['icons', '<p><button class="here" title="Accept"></button><i role="button" title="Deny"></i>'],
  ])('%s', (_, buttons) => {
    const classes = buttons
      .replaceAll('<a>', '<a class="btn">')
      .replace('<a class="here"', '<a class="btn here"');
    expect(press(`<div>${somebody}${classes}</div>`)).toBe('request-in');
  });

  test('a press lands on what is in the button', () => {
    const buttons = '<button><b class="here">Accept</b></button><button>Reject</button>';
    expect(press(`<div>${somebody}${buttons}</div>`)).toBe('request-in');
  });
});

describe('two buttons that stay silent', () => {
  const asks = pair('Accept', 'Reject');
  test.each([
    ['without anybody', `<div>${asks}</div>`],
    ['with a link that leads nowhere', `<div><a href="#">more</a>${asks}</div>`],
    ['with a policy', `<div><a href="/privacy">Privacy</a>${asks}</div>`],
    ['about cookies', `<div class="cookie-bar">${somebody}${asks}</div>`],
    ['about consent', `<div id="x" class="Consent">${somebody}${asks}</div>`],
    ['about all cookies', `<div>${somebody}${pair('Accept all', 'Reject all')}</div>`],
    ['in a dialog', `<div role="dialog">${somebody}${asks}</div>`],
    ['in a dialog of the browser', `<dialog open>${somebody}${asks}</dialog>`],
    ['that ask before something goes', `<div>${somebody}${pair('Confirm', 'Cancel')}</div>`],
    ['with a way back for no', `<div>${somebody}${pair('Accept', 'Cancel')}</div>`],
    ['that approve', `<div>${somebody}${pair('Approve', 'Reject')}</div>`],
    ['with a picture of a thing', `<div><a href="/i/33"><img></a>${asks}</div>`],
    ['about a group, by its id', `<form id="group-invite">${somebody}${asks}</form>`],
    ['about a team', `<div class="x team-invitation">${somebody}${asks}</div>`],
    ['about an invitation', `<div class="invite">${somebody}${asks}</div>`],
    ['while it rings', `<div class="ringing">${somebody}${asks}</div>`],
    ['that delete', `<div>${somebody}${pair('Delete', 'Reject')}</div>`],
    ['that are three', `<div>${somebody}${asks}<button>More</button></div>`],
    ['of which one is hidden', `<div>${somebody}${asks.replace('<button>', '<button hidden>')}`],
    ['under a list of people', `<main>${somebody}${asks}</main>`],
    ['in the page itself', `${somebody}${asks}`],
  ])('%s', (_, body) => {
    expect(press(body)).toBeUndefined();
    expect(focus(body)).toBeUndefined();
  });

  test('the one that declines', () => {
    expect(press(`<div>${somebody}${pair('Reject', 'Accept')}</div>`)).toBeUndefined();
  });

  test.each([
    '/review',
    '/moderation/2',
    '/mod-queue',
    '/rota/swaps',
    '/leave',
    '/timesheets',
    '/approvals',
    '/posts/pending',
    '/inbox',
  ])('at %s', (path) => expect(press(`<div>${somebody}${asks}</div>`, path)).toBeUndefined());

  test('in the settings', () => {
    expect(press(`<div>${somebody}${asks}</div>`, '/settings/apps')).toBeUndefined();
  });
});

/** These are what it says they are. The site's own rules can't see them, and its table says that. */
const beyondTheRules = [
  'nextdoor/feed.html comment',
  'nextdoor/feed.html request-in',
  'nextdoor/post-in-feed.html post',
  'nextdoor/post-page.html message',
  'pinterest/notifications.html post',
  'tumblr/dashboard.html comment',
];

// The pages of all sites, most of which this knows nothing of: most of what is marked there has no
// word on it at all, so it can't find everything, but what it says has to be right.
test('on the pages of all sites it is never wrong', { timeout: 120_000 }, () => {
  const wrong = new Set<string>();
  let boxes = 0;
  let found = 0;
  for (const fixture of fixtures) {
    const site = siteById(fixture.site);
    const document = load(fixture.html, urlOf(fixture));
    const path = site ? pathOf(document, site) : '';
    for (const element of everywhere(document, controlsAndEditors)) {
      if (!isVisible(element)) continue;
      const isMoment = expected(element, 'focus') || expected(element, 'press');
      const said =
        detector.onFocus(element, { path } as Place) ??
        detector.onPress(element, { path } as Place);
      if (isMoment && editorOf(element)) {
        boxes++;
        if (said) found++;
      } else if (!isMoment) {
        if (said) wrong.add(`${fixture.name} ${said.kind}`);
      }
    }
  }
  expect([...wrong].sort()).toEqual(beyondTheRules);
  expect(found / boxes).toBeGreaterThan(0.3);
});
