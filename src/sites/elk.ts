import { defineSite } from '../detection/site';

const widget = '[aria-roledescription="publish-widget"]';
const composer = `${widget} .ProseMirror[contenteditable="true"]`;
const dialog = '[role="dialog"], dialog';
/** Accept and decline have no words and no label at all, only these icons. */
const accept = '.v-popper > button:has(> [i-ri\\:check-fill])';
const decline = '.v-popper > button > [i-ri\\:close-fill]';

export default defineSite({
  id: 'elk',
  name: 'Elk',
  hosts: [],
  markers: [['#__nuxt', 'meta[property="og:site_name"][content="Elk"]']],
  checked: '2026-11-22',
  sees: {
    'request-in': 'yes',
    'request-out': 'no',
    post: 'yes',
    comment: 'mostly',
    message: 'no',
  },
  unseen: [
    'A request to follow that you send: we do not know the words on its button. “Follow” is not a moment unless you ask for it. Then it works in English only.',
    'A reply in a box over the page, if your Elk is not in English. It looks like a post.',
    'Private mentions. They look like posts.',
  ],
  never: /^\/(settings|login|signin)(\/|$|\?)/,
  requestPages: [{ kind: 'request-in', path: /^\/notifications(\/|$|\?)/, wordless: true }],
  controls: [
    { kind: 'request-in', is: accept, near: decline, pair: 'first' },
    { kind: 'request-in', is: accept, near: decline, pair: 'last' },
    {
      kind: 'request-out',
      openFollow: true,
      is: 'button',
      path: /^\/[^/]+\/(@[^/]+\/?(\?|$)|explore\/users(\/|$|\?))/,
      notWithin: dialog,
      label: ['Follow'],
    },
  ],
  editors: [
    {
      kind: 'comment',
      is: composer,
      beside: { within: widget, is: '.publish-button', label: ['Reply'] },
    },
    {
      kind: 'comment',
      is: composer,
      path: /^\/[^/]+\/@[^/]+\/\d+(\/|$|\?)/,
      notWithin: dialog,
    },
    { kind: 'post', is: composer },
  ],
});
