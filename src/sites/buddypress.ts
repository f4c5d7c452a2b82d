import { defineSite } from '../detection/site';

// A community on WordPress: any host, any folder, and names of pages that its owner can change.
export default defineSite({
  id: 'buddypress',
  name: 'BuddyPress',
  hosts: [],
  markers: [
    ['body.buddypress', '#buddypress'],
    ['body.buddypress', 'meta[name="generator"][content^="WordPress"]'],
  ],
  checked: '2026-11-22',
  sees: {
    'request-in': 'yes',
    'request-out': 'yes',
    post: 'yes',
    comment: 'yes',
    message: 'mostly',
  },
  unseen: [
    'The large box for the words of a message. Handrail sees the small boxes above it.',
    'That requests are waiting, where the site has given its pages other names. The button to accept is still seen.',
    'Comments on pages that are not part of the community, such as a blog.',
  ],
  never: /\/(wp-login\.php|wp-admin|register|activate|settings)(\/|$|\?)/,
  requestPages: [
    {
      kind: 'request-in',
      path: /\/friends\/requests(\/|$|\?)/,
      request: '[data-bp-btn-action="accept_friendship"], body.friend-requests a.button.accept',
    },
  ],
  controls: [
    { kind: 'request-in', is: '[data-bp-btn-action="accept_friendship"]' },
    // The older look. Invitations to a group have the same two buttons, on another page.
    { kind: 'request-in', is: 'a.button.accept', within: 'body.friend-requests' },
    {
      kind: 'request-out',
      is: '[data-bp-btn-action="not_friends"], .friendship-button.not_friends.add',
    },
  ],
  editors: [
    { kind: 'post', is: 'form#whats-new-form textarea#whats-new' },
    { kind: 'comment', is: 'form.ac-form textarea.ac-input' },
    { kind: 'message', is: 'form#send_message_form :is(input, textarea)' },
  ],
});
