import { defineSite } from '../detection/site';

const composer = 'textarea.compose-field[name="status"]';
/** Once answered, it has no button to decline any more. */
const request = '.follow-request-buttons:has(button.danger)';

export default defineSite({
  id: 'phanpy',
  name: 'Phanpy',
  hosts: [],
  markers: [['#app', 'meta[name="apple-mobile-web-app-title"][content="Phanpy"]']],
  hashRoutes: true,
  checked: '2026-11-22',
  sees: {
    'request-in': 'yes',
    'request-out': 'no',
    post: 'yes',
    comment: 'no',
    message: 'mostly',
  },
  unseen: [
    'A request to follow that you send: we can’t tell it from “Follow”. That is not a moment unless you ask for it. Then it works in English only.',
    'Replies. They look like posts.',
    'A post that you make private once you have begun. It still counts as a post.',
  ],
  never: /^\/(login|settings)(\/|$|\?)/,
  requestPages: [
    {
      kind: 'request-in',
      path: /^\/notifications(\/|$|\?)/,
      request: `#notifications-page ${request}`,
    },
  ],
  controls: [
    { kind: 'request-in', is: `${request} button[type="button"]:not(.danger)` },
    {
      kind: 'request-out',
      openFollow: true,
      is: '.actions .buttons button[data-swap-state]',
      label: ['Follow'],
    },
  ],
  editors: [
    {
      kind: 'message',
      is: `form:has(select[name="visibility"] option[value="direct"]:checked) ${composer}`,
    },
    { kind: 'post', is: `#compose-container ${composer}` },
    { kind: null, notWithin: '#compose-container' },
  ],
});
