import { defineSite } from '../detection/site';

export default defineSite({
  id: 'whatsapp',
  name: 'WhatsApp Web',
  hosts: ['web.whatsapp.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'none',
    'request-out': 'none',
    post: 'no',
    comment: 'none',
    message: 'yes',
  },
  unseen: [
    'Who is new: there are no friend requests here, and a new person looks like any other chat.',
    'Status updates, and the words you put under a photo.',
    'The WhatsApp app.',
  ],
  // An invitation to a group. All else has one address, log-in and settings too.
  never: /^\/accept(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    // The search boxes are the same kind of element.
    { kind: null, is: '[data-tab="3"]' },
    {
      kind: 'message',
      is: '#main footer [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
    },
  ],
});
