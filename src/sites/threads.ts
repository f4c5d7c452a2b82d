import { defineSite } from '../detection/site';

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const dialog = '[role="dialog"]';
/** A post that is already there, in the feed or over the box for a reply. */
const thread = '[data-pressable-container]';
const messages = /^\/messages(\/|$|\?)/;

export default defineSite({
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'no',
    'request-out': 'no',
    post: 'yes',
    comment: 'mostly',
    message: 'mostly',
  },
  unseen: [
    'Requests to follow you.',
    'Who is private: “Follow” looks the same for all, so it is not a moment unless you ask for it. Then it works in English, Vietnamese and Chinese only.',
    'A reply in a box over the page, unless Threads is in English.',
    'The buttons on a message request.',
    'The Threads app.',
  ],
  never: /^\/(login|settings|accounts|challenge|checkpoint)(\/|$|\?)/,
  requestPages: [
    {
      kind: 'message',
      path: /^\/messages\/requests(\/|$|\?)/,
      request: '#barcelona-page-layout a[href*="/messages/t/"]',
    },
  ],
  controls: [
    {
      kind: 'request-out',
      openFollow: true,
      is: '[role="button"]:not(a, [aria-label])',
      path: /^\/@[^/?]+(\/(replies|media|reposts))?\/?(\?|$)/,
      notWithin: `${dialog}, ${thread}`,
      label: ['Follow', 'Follow back', 'Theo dõi', '追蹤'],
    },
  ],
  editors: [
    // A reply's box has the post's label; only the words inside the empty box tell them apart.
    { kind: 'comment', is: editor, notPath: messages, label: ['Reply to *'] },
    { kind: 'post', is: editor, label: ["What's new?", 'Có gì mới?'] },
    { kind: 'message', is: editor, path: messages, notWithin: dialog },
    { kind: 'comment', is: editor, path: /^\/@[^/?]+\/post\//, notWithin: dialog },
    { kind: 'post', is: editor, notPath: messages, within: `${dialog}:not(:has(${thread}))` },
    // Replies in languages that are not known, as said above: nothing new, and nothing broken.
    { kind: null, within: `${dialog}:has(${thread})` },
    // Names for chats.
    { kind: null, path: messages, within: dialog },
  ],
});
