import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { looksSent } from '@/detection/missed';
import type { Moment, Sign } from '@/detection/moment';
import type { Site, Watched } from '@/detection/site';
import { watch } from '@/detection/watch';
import { everywhere, load } from '../support/fixture';
import { frames, personAt } from '../support/person';

const site: Site & Watched = {
  id: 'example',
  name: 'Example',
  hosts: ['a.example'],
  checked: '2026-11-22',
  sees: { 'request-in': 'yes', 'request-out': 'yes', post: 'yes', comment: 'no', message: 'no' },
  unseen: [],
  never: /^\/login/,
  requestPages: [{ kind: 'request-in', path: /^\/requests/, request: '.request' }],
  controls: [
    { kind: 'request-in', is: '.accept' },
    { kind: 'request-out', is: '.add' },
  ],
  editors: [
    { kind: 'post', is: 'textarea', within: 'form, .built' },
    { kind: null, within: '.report' },
  ],
  secondLook: looksSent,
};

const html = `<!doctype html><body>
  <form><textarea id="post"></textarea><button class="other">Post</button></form>
  <div id="later"><textarea id="alone"></textarea></div>
  <button class="accept"><i>Accept</i></button><button class="add">Add</button>
  <div><template shadowrootmode="open"><button class="add" id="inside">Add</button></template></div>`;

let told: Moment[];
let missed: Sign[];
let end: AbortController;
beforeEach(() => {
  told = [];
  missed = [];
  end = new AbortController();
});
afterEach(() => end.abort());

function begin(path = '/', markup = html) {
  const document = load(markup, `https://a.example${path}`);
  const person = personAt(document);
  watch(site, document, (moment) => told.push(moment), end.signal, {
    missed: (sign) => missed.push(sign),
    resting: () => false,
    hearsKeys: true,
  });
  const $ = (selector: string) => {
    const found = everywhere(document, selector)[0];
    if (!found) throw new Error(`No ${selector}`);
    return found as HTMLElement;
  };
  return { document, person, $ };
}
const said = () => told.map(({ kind, how }) => `${kind} ${how}`);

test('a press is told, once, from the innermost element', () => {
  const { person, $ } = begin();
  person.press($('i'));
  person.press($('i'));
  expect(told).toEqual([{ site: 'example', kind: 'request-in', how: 'pressed' }]);
});

test('a press inside an open shadow root is told', () => {
  const { person, $ } = begin();
  person.press($('#inside'));
  expect(said()).toEqual(['request-out pressed']);
});

test('what a page’s script does by itself is nothing', async () => {
  const { person, $ } = begin();
  person.script.press($('.accept'));
  person.script.focusin($('#post'));
  await frames();
  expect(told).toEqual([]);
});

test('a focus counts only with a person behind it', () => {
  const { person, $ } = begin();
  $('#post').focus();
  expect(told).toEqual([]);
  person.press($('#post'));
  expect(said()).toEqual(['post focused']);
});

test('a focus that follows a key is told at once', () => {
  const { person, $ } = begin();
  person.key($('body'));
  $('#post').focus();
  expect(said()).toEqual(['post focused']);
});

test('passing over "Add" with the keyboard is nothing, "Accept" is', () => {
  const { person, $ } = begin();
  person.key($('body'));
  $('.add').focus();
  expect(told).toEqual([]);
  $('.accept').focus();
  expect(said()).toEqual(['request-in focused']);
});

test('nothing appears between press and release of a mouse', () => {
  const { person, $ } = begin();
  person.down($('#post'));
  $('#post').focus();
  expect(told).toEqual([]);
  person.up($('#post'));
  expect(said()).toEqual(['post focused']);
});

test('an editor waits for what is built around it', async () => {
  const { document, person, $ } = begin();
  const editor = $('#alone');
  person.key($('body'));
  editor.focus();
  await frames();
  expect(told).toEqual([]);
  const around = document.createElement('form');
  $('#later').replaceWith(around);
  around.append(editor);
  editor.focus();
  await frames();
  expect(said()).toEqual(['post focused']);
});

test('typing ends the wait: no reminder comes into the middle of it', async () => {
  const { document, person, $ } = begin();
  person.key($('body'));
  $('#alone').focus();
  person.key($('#alone'));
  // The surroundings come true without the focus moving.
  $('#later').attachShadow({ mode: 'open' });
  const form = document.createElement('form');
  $('#later').before(form);
  await frames();
  expect(told).toEqual([]);
});

test('arriving where a request is seen is told once, when it can be seen', async () => {
  const { document, $ } = begin('/requests', '<!doctype html><body><p>Requests</p>');
  await frames();
  expect(told).toEqual([]);
  const card = document.createElement('p');
  card.className = 'request';
  card.hidden = true;
  $('body').append(card);
  await frames();
  expect(told).toEqual([]);
  card.hidden = false;
  $('body').append(document.createElement('p'));
  await frames();
  expect(said()).toEqual(['request-in seen']);
});

test('a change of address without a load is an arrival', async () => {
  const { document, person, $ } = begin('/', `${html}<p class="request">someone</p>`);
  await frames();
  expect(told).toEqual([]);
  document.defaultView?.history.pushState(null, '', '/requests');
  person.press($('.other'));
  await frames();
  expect(said()).toEqual(['request-in seen']);
});

test('leaving before a request was seen ends the look-out', async () => {
  const { document, person, $ } = begin('/requests');
  document.defaultView?.history.pushState(null, '', '/login');
  person.press($('.other'));
  const card = document.createElement('p');
  card.className = 'request';
  $('body').append(card);
  await frames();
  expect(told).toEqual([]);
});

test('after the end nothing is heard any more', async () => {
  const { person, $, document } = begin('/requests');
  expect([...person.listening].sort()).toEqual(
    expect.arrayContaining(['click', 'focusin', 'keydown']),
  );
  end.abort();
  expect([...person.listening]).toEqual([]);
  person.key($('body'));
  person.press($('.accept'));
  $('#post').focus();
  const card = document.createElement('p');
  card.className = 'request';
  $('body').append(card);
  await frames();
  expect(told).toEqual([]);
});

describe('the second look, for health alone', () => {
  const boxes = `${html}
    <section><div contenteditable="true" tabindex="0" id="unknown"></div><button>Post</button></section>
    <div class="report"><p contenteditable="true" tabindex="0" id="report"></p><button>Post</button></div>
    <form role="search"><input type="search" id="search"><button>Find</button></form>`;

  const goTo = ({ person, $ }: ReturnType<typeof begin>, selector: string) => {
    person.down($(selector));
    $(selector).focus();
    person.up($(selector));
  };

  test('a box with a button that the rules say nothing of: once a visit, and no reminder', async () => {
    const page = begin('/', boxes);
    goTo(page, '#unknown');
    goTo(page, '.accept');
    goTo(page, '#unknown');
    await frames();
    expect(missed).toEqual(['posts']);
    expect(told.filter(({ kind }) => kind === 'post')).toEqual([]);
  });

  test('a box that the rules know, a search, and one that a script goes to: nothing', async () => {
    const page = begin('/', boxes);
    goTo(page, '#post');
    goTo(page, '#search');
    goTo(page, '#report');
    await frames();
    expect(missed).toEqual([]);
    const other = begin('/', boxes);
    other.person.script.focusin(other.$('#unknown'));
    await frames();
    expect(missed).toEqual([]);
  });

  /** A box in which the rules see a post as soon as there is a form around it. */
  const alone = `${html}
    <section><textarea id="bare"></textarea><button>Post</button></section>
    <section><textarea id="chat"></textarea><button>Send</button></section>`;
  /** The page's own clock stands still until it is told that the time is over. */
  const beginAlone = () => {
    const page = begin('/', alone);
    const view = page.document.defaultView as unknown as { setTimeout: unknown };
    const clock = { over: () => {} };
    view.setTimeout = (over: () => void) => {
      clock.over = over;
      return 1;
    };
    return { ...page, clock };
  };

  test('a box that nothing was built around counts when the time for that is over', async () => {
    const page = beginAlone();
    goTo(page, '#bare');
    await frames();
    expect(missed).toEqual([]);
    page.clock.over();
    expect(missed).toEqual(['posts']);
    expect(told).toEqual([]);
  });

  test('so it does when the person writes at once, as most do', async () => {
    const page = beginAlone();
    goTo(page, '#bare');
    page.person.key(page.$('#bare'));
    await frames();
    page.clock.over();
    expect(missed).toEqual(['posts']);
  });

  test('one that was built after the first key, and one that was left, do not', async () => {
    const page = beginAlone();
    goTo(page, '#bare');
    page.person.key(page.$('#bare'));
    page.$('section').className = 'built';
    page.clock.over();
    expect(missed).toEqual([]);
    goTo(page, '#chat');
    page.$('#chat').blur();
    await frames();
    page.clock.over();
    expect(missed).toEqual([]);
    expect(told).toEqual([]);
  });

  test('posts and messages are told apart, each of them once', async () => {
    const page = beginAlone();
    for (const box of ['#bare', '#chat', '#chat']) {
      goTo(page, box);
      await frames();
      page.clock.over();
    }
    expect(missed).toEqual(['posts', 'messages']);
  });

  test('a page of requests that writes to its address is the same page', () => {
    const { document, person, $ } = begin('/requests');
    const { history } = document.defaultView as Window & typeof globalThis;
    const go = (address: string) => {
      history.replaceState(null, '', address);
      person.press($('body'));
    };
    for (let row = 0; row < 20; row++) go(`/requests?row=${row}`);
    expect(missed).toEqual(['requests']);
    go('/');
    go('/requests');
    expect(missed).toEqual(['requests', 'requests']);
  });
});
