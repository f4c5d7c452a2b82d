import { defineSite } from '../detection/site';

// No mark of Nextdoor's own is known: shape and address alone, and silence where they leave doubt.
const writing = 'textarea, [contenteditable="true"], [contenteditable=""]';
const dialog = '[role="dialog"], [role="alertdialog"], dialog';
const aside = 'aside, header, footer, nav';
/** Everybody's posts, and none of them chosen. */
const feed = /^\/news_feed\/?(\?(?!(.*&)?post=)|$)/;

export default defineSite({
  id: 'nextdoor',
  name: 'Nextdoor',
  hosts: [
    'nextdoor.com',
    'nextdoor.co.uk',
    'nextdoor.nl',
    'au.nextdoor.com',
    'ca.nextdoor.com',
    'es.nextdoor.com',
    'fr.nextdoor.com',
    'it.nextdoor.com',
  ],
  checked: '2026-11-22',
  sees: {
    'request-in': 'no',
    'request-out': 'no',
    post: 'mostly',
    comment: 'some',
    message: 'no',
  },
  unseen: [
    'Neighbours who ask to connect with you, and ones you ask. We do not know how these look here.',
    'Boxes to write in are told by their shape and place. Handrail may miss one.',
    'Comments you write in the feed. They are seen on the page of one post.',
    'Messages. We do not know how they look here.',
    'Nextdoor in some other countries. Each has its own address.',
    'The Nextdoor app.',
  ],
  never: /^\/(settings|login|logout|register|join|invitation|password)(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    // A report is written in a dialog too. A place for photos is what tells a post from it.
    {
      kind: 'post',
      path: feed,
      is: `[role="dialog"]:has(input[type="file"]) :is(${writing})`,
    },
    {
      kind: 'comment',
      path: /^\/(p\/[^/?]|news_feed\/?\?(.*&)?post=)/,
      is: writing,
      notWithin: `${dialog}, ${aside}`,
    },
    // A comment in the feed is known not to be seen; a chat or a report is neither post nor comment.
    { kind: null, path: feed, notWithin: dialog },
    { kind: null, notPath: feed, within: dialog },
    { kind: null, is: `:is(${dialog}):not(:has([type="file"])) *` },
    { kind: null, within: aside },
  ],
});
