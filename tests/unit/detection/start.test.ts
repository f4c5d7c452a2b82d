import type { DOMWindow } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import type { Site } from '@/detection/site';
import { type Line, startWatcher } from '@/detection/start';
import type { World } from '@/detection/world';
import type { ToBackground, ToPage } from '@/messages';
import { load } from '../support/fixture';
import { frames, personAt } from '../support/person';

const known: Site = {
  id: 'example',
  name: 'Example',
  hosts: ['a.example'],
  checked: '2026-11-22',
  sees: { 'request-in': 'yes', 'request-out': 'yes', post: 'yes', comment: 'no', message: 'no' },
  unseen: [],
  never: /^\/login/,
  requestPages: [],
  controls: [{ kind: 'request-in', is: '.accept' }],
  editors: [],
};
const software: Site = {
  ...known,
  id: 'forum',
  hosts: [],
  markers: [['#other'], ['#app', '#state']],
};

/** The background's end of the line, and what came over it. */
function makeLine() {
  const sent: ToBackground[] = [];
  const listeners = new Set<(message: ToPage) => void>();
  const replies: Record<string, unknown> = { moment: 'show', 'still-on': true };
  const state = { alive: true };
  const line: Line = {
    send: async (message) => {
      sent.push(message);
      return replies[message.type];
    },
    onMessage(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    alive: () => state.alive,
    hearsKeys: true,
  };
  const say = (message: ToPage) => {
    for (const listener of listeners) listener(message);
  };
  return { line, sent, replies, state, listeners, say };
}

let world: World;
let background: ReturnType<typeof makeLine>;
beforeEach(() => {
  world = { sites: [known] };
  background = makeLine();
});

function begin(body = '<button class="accept">Accept</button>') {
  const document = load(`<!doctype html><body>${body}`, 'https://a.example/');
  const person = personAt(document);
  const start = () => startWatcher(world, document, background.line);
  start();
  const press = async () => {
    const button = document.querySelector('.accept');
    if (button) person.press(button);
    await frames();
  };
  return { document, press, start };
}

test('a moment goes to the background and waits here for the reminder', async () => {
  const { press, document } = begin();
  await press();
  const moment = { site: 'example', kind: 'request-in', how: 'pressed' };
  expect(background.sent).toEqual([{ type: 'moment', moment }]);
  expect(world.watcher?.pending).toEqual({
    moment,
    element: document.querySelector('.accept'),
    since: expect.any(Number),
  });
});

test('nothing waits when the background says to stay quiet', async () => {
  background.replies.moment = [];
  const { press } = begin();
  await press();
  expect(world.watcher?.pending).toBeUndefined();
  expect(world.watcher?.alive()).toBe(true);
});

test('kinds that the background has nothing to say about rest, until settings change', async () => {
  background.replies.moment = ['request-in'];
  const { press } = begin();
  await press();
  // Two presses within half a second are one in any case.
  await new Promise((later) => setTimeout(later, 600));
  await press();
  expect(background.sent).toHaveLength(1);
  background.say({ type: 'recheck' });
  await press();
  expect(background.sent.map(({ type }) => type)).toEqual(['moment', 'still-on', 'moment']);
});

test('other kinds go on', async () => {
  background.replies.moment = ['post'];
  const { press } = begin();
  await press();
  await new Promise((later) => setTimeout(later, 600));
  await press();
  expect(background.sent).toHaveLength(2);
});

test('a second start in the same document does nothing', async () => {
  const { press, start } = begin();
  const first = world.watcher;
  world.sites.push(known);
  start();
  expect(world.watcher).toBe(first);
  expect(world.sites).toEqual([]);
  await press();
  expect(background.sent).toHaveLength(1);
});

test('after an update the new script takes over from the orphan', async () => {
  const { press, start } = begin();
  const first = world.watcher;
  background.state.alive = false;
  const old = background;
  background = makeLine();
  world.sites.push(known);
  start();
  expect(world.watcher).not.toBe(first);
  await press();
  expect(old.sent).toEqual([]);
  expect(background.sent).toHaveLength(1);
});

test('when the site is off, everything ends', async () => {
  background.replies.moment = 'off';
  let closed = 0;
  world.reminder = { reach() {}, close: () => closed++ };
  const { press } = begin();
  await press();
  expect(world.watcher?.alive()).toBe(false);
  expect(world.watcher?.pending).toBeUndefined();
  expect(background.listeners.size).toBe(0);
  expect(closed).toBe(1);
  await new Promise((later) => setTimeout(later, 600));
  await press();
  expect(background.sent).toHaveLength(1);
});

test('an orphan ends without a word', async () => {
  const { press } = begin();
  background.state.alive = false;
  await press();
  expect(background.sent).toEqual([]);
  background.state.alive = true;
  expect(world.watcher?.alive()).toBe(false);
});

test('a line that breaks is no error', async () => {
  background.line.send = () => Promise.reject(new Error('Could not establish connection'));
  const { press } = begin();
  await press();
  expect(world.watcher?.pending).toBeUndefined();
});

test('asked to check again, it goes on while the site is on and ends when it is not', async () => {
  begin();
  background.say({ type: 'recheck' });
  await frames();
  expect(background.sent).toEqual([{ type: 'still-on' }]);
  expect(world.watcher?.alive()).toBe(true);
  background.replies['still-on'] = false;
  background.say({ type: 'recheck' });
  await frames();
  expect(world.watcher?.alive()).toBe(false);
});

test('the key for the reminder reaches it, and nothing happens without one', () => {
  let reached = 0;
  begin();
  background.say({ type: 'reach' });
  world.reminder = { reach: () => reached++, close() {} };
  background.say({ type: 'reach' });
  expect(reached).toBe(1);
});

test('on a site added by hand, known software is told by its markers', async () => {
  world.sites = [software];
  const { press } = begin(
    '<div id="app"></div><p id="state"></p><button class="accept">x</button>',
  );
  await press();
  expect(background.sent.map((message) => message.type)).toEqual(['recognised', 'moment']);
  expect(background.sent[0]).toEqual({ type: 'recognised', software: 'forum' });
});

test('half of the markers are not enough; then it only says so', async () => {
  world.sites = [software];
  const { press } = begin('<div id="app"></div><button class="accept">x</button>');
  await press();
  expect(background.sent).toEqual([{ type: 'recognised', software: null }]);
});

test('rules that come while only signs are looked for are not lost', async () => {
  world = { sites: [], recogniser: { software: [software], otherwise: () => software } };
  const document = load('<!doctype html><body><i id="other"></i>', 'https://a.example/');
  personAt(document);
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  startWatcher(world, document, background.line);
  expect(world.watcher?.waits).toBe(true);
  // Another tab was first to find out, and the rules come before this page is parsed.
  world.sites.push(software);
  startWatcher(world, document, background.line);
  expect(world.watcher?.waits).toBe(false);
  const view = document.defaultView as unknown as DOMWindow;
  document.dispatchEvent(new view.Event('DOMContentLoaded'));
  await frames();
  expect(background.sent).toEqual([{ type: 'recognised', software: 'forum' }]);
  expect(world.watcher?.alive()).toBe(true);
});
