import { defineSite } from '../detection/site';

/** A post of one's own, new or taken up again, and a reblog. */
const writing = /^\/(new|(edit|reblog)\/[^/?]+\/\d+)(\/|\?|$)/;

export default defineSite({
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['www.tumblr.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'none',
    'request-out': 'none',
    post: 'mostly',
    comment: 'no',
    message: 'no',
  },
  unseen: [
    'A post box that Tumblr puts in a page inside the page. Handrail does not look in there yet.',
    '“Follow”: it needs nobody’s yes here, and we do not know how the button is marked.',
    'Replies and chats. Also what people ask you.',
    'Blogs with an address of their own.',
    'The Tumblr app.',
  ],
  never: /^\/(login|register|logout|settings|forgot_password|account)(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    // All classes but the editor's own are hashed; the address is the second sign.
    {
      kind: 'post',
      path: writing,
      is: '[contenteditable="true"], [contenteditable=""]',
      within: '.block-editor-writing-flow',
    },
    // Replies, chats and asks are known not to be seen, and tags are no post.
    { kind: null, notPath: writing },
    { kind: null, is: 'textarea' },
  ],
});
