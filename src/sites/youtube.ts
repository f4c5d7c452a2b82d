import { defineSite } from '../detection/site';

// Ids occur many times over on YouTube, so each is looked for in its own custom element.
const editor = '#contenteditable-root[contenteditable="true"]';
const placeholder = '.YtmCommentSimpleboxRendererPlaceholder';

export default defineSite({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['www.youtube.com', 'm.youtube.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'none',
    'request-out': 'none',
    post: 'mostly',
    comment: 'yes',
    message: 'none',
  },
  unseen: [
    'Live chat.',
    'Requests and messages. YouTube has none, and anyone can subscribe.',
    'Most of the phone site, m.youtube.com.',
    'YouTube Studio, and the app for phones.',
  ],
  never: /^\/(account(_\w+)?|signin|logout|login|oops)(\/|$|\?)/,
  requestPages: [],
  controls: [
    // The phone site's way in. What opens after it is not known.
    {
      kind: 'comment',
      path: /^\/(watch|shorts)(\/|\?)/,
      is: `:is(button, [role="button"]):is(${placeholder}, ${placeholder} *, :has(${placeholder}))`,
    },
  ],
  editors: [
    { kind: 'post', is: `ytd-backstage-post-dialog-renderer ytd-commentbox ${editor}` },
    { kind: 'comment', is: `ytd-commentbox ${editor}` },
    // Live chat is known not to be seen.
    { kind: null, is: 'yt-live-chat-text-input-field-renderer *' },
  ],
});
