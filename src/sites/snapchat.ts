import { defineSite } from '../detection/site';

/** The app stands under /web; at its old host it stood at the top. */
const app = /^\/(web)?(\/|\?|$)/;

export default defineSite({
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['www.snapchat.com', 'web.snapchat.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'no',
    'request-out': 'no',
    post: 'no',
    comment: 'none',
    message: 'mostly',
  },
  unseen: [
    'Friends: people who ask to add you, and people you add. We do not know how these look here.',
    'Only the box to write a chat in is seen. It is told by its shape, so Handrail may miss one.',
    'Snaps, stories and calls.',
    'The Snapchat app on your phone.',
  ],
  never: /^\/(accounts?|login|logout|signup|v2)(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    { kind: 'message', path: app, is: ':is(main, [role="main"]) [contenteditable="true"]' },
    { kind: 'message', path: app, is: '[contenteditable="true"][role="textbox"]' },
  ],
});
