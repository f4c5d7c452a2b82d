import { defineSite } from '../detection/site';

// New Reddit is made of custom elements with open shadow roots; old Reddit is plain forms.
const submit = /^\/((r|user)\/[\w-]+\/)?submit(\/|$|\?)/;
const thread = /^(\/(r|user)\/[\w-]+)?\/comments\//;
const entry = 'faceplate-textarea-input';
const trigger = '[data-testid="trigger-button"]';
const oldBox = '.usertext-edit textarea[name="text"]';

export default defineSite({
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'no',
    'request-out': 'no',
    post: 'mostly',
    comment: 'yes',
    // A letter on old Reddit only, and most people chat.
    message: 'some',
  },
  unseen: [
    'Chat, and requests to chat. It sees a message only on old Reddit.',
    '“Follow” on a profile, and any kind of request.',
    'The Reddit app.',
  ],
  never: /^\/(login|register|account|settings|prefs|password|policies)(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    { kind: 'message', is: oldBox, path: /^\/message\// },
    { kind: 'post', is: oldBox, path: submit },
    { kind: 'comment', is: oldBox, path: thread },
    {
      kind: 'post',
      path: submit,
      is: '#innerTextArea, [contenteditable="true"]',
      within: 'r-post-composer-form, #post-composer__title',
    },
    {
      kind: 'comment',
      is: 'shreddit-composer [slot="rte"][contenteditable="true"][role="textbox"]',
      notWithin: 'r-post-composer-form',
    },
    // The way in is a field of its own; the composer opens once it is entered.
    {
      kind: 'comment',
      path: thread,
      is: '#innerTextArea',
      within: `${entry}${trigger}`,
      notWithin: `${entry}:not(${trigger})`,
    },
  ],
});
