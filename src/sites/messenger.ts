import { defineSite } from '../detection/site';

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

export default defineSite({
  id: 'messenger',
  name: 'Messenger',
  hosts: ['www.messenger.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'none',
    'request-out': 'none',
    post: 'none',
    comment: 'none',
    message: 'mostly',
  },
  unseen: [
    'Message requests. They open in a list that has no address of its own.',
    'Messages on Facebook: turn on Facebook for those. This site is closing and may send you there.',
    'The Messenger app.',
  ],
  never:
    /^\/(login(\.php)?|checkpoint|recover|challenge|two_step\w*|two_factor\w*|device|save-device|remember_browser|confirmemail(\.php)?|confirmphone(\.php)?|code_gen|dialog|consent|help|settings|privacy)(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    // "Aa" stands in the box in every language.
    { kind: 'message', is: `${editor}[aria-placeholder="Aa"]` },
    {
      kind: 'message',
      is: editor,
      path: /^\/((e2ee|marketplace)\/)?t(\/|$|\?)/,
      notWithin: '[role="dialog"]',
    },
  ],
});
