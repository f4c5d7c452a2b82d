import { defineSite } from '../detection/site';

/** A place to write in these boxes, or the box itself. What is around it is there first. */
const inside = (boxes: string) =>
  `:is(textarea, [contenteditable="true"], [contenteditable=""]):is(${boxes}, :is(${boxes}) *)`;
const creating = /^\/(pin-builder|pin-creation-tool)(\/|$|\?)/;
const pin = /^\/pin\/[^/?]+/;
const commentBox =
  '[data-test-id="comment-editor-container"], [data-test-id="editor-with-mentions"], #dweb-comment-editor-container, #mweb-comment-editor-container';

export default defineSite({
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['www.pinterest.com', 'www.pinterest.co.uk', 'uk.pinterest.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'no',
    'request-out': 'no',
    post: 'mostly',
    comment: 'mostly',
    message: 'no',
  },
  unseen: [
    'Follow, and people who ask to follow you. We do not know how these look here.',
    'Messages. They have no page of their own.',
    'Pins you save to a board. Only a new Pin that you make is seen.',
    'Pinterest in most other countries. Each has its own address.',
    'The app on your phone.',
  ],
  never: /^\/(settings|login|signup|password|logout)(\/|$|\?)/,
  requestPages: [],
  controls: [],
  editors: [
    {
      kind: 'post',
      path: creating,
      is: '#storyboard-selector-title, [id^="pin-draft-title"], [data-test-id="pin-draft-title"], [data-test-id="pin-draft-title"] :is(textarea, input)',
    },
    // Here the description may sit in the container that holds comments elsewhere.
    {
      kind: 'post',
      path: creating,
      is: inside(
        `[data-test-id="storyboard-description-field-container"], [data-test-id="pin-draft-description"], ${commentBox}`,
      ),
    },
    { kind: 'comment', path: pin, is: inside(commentBox) },
    {
      kind: 'comment',
      path: pin,
      is: '.public-DraftEditor-content[contenteditable="true"]',
      near: '[data-test-id="activity-item-create-submit"]',
    },
    // Messages and alerts are known not to be seen; links and descriptions of pictures are no post.
    { kind: null, notPath: /^\/pin(-builder|-creation-tool)?\// },
    { kind: null, path: creating, is: ':not(.public-DraftEditor-content)' },
  ],
});
