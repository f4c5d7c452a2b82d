import { defineSite } from '../detection/site';

/** The editor alone: its label and its container have ids that begin alike. */
const box =
  '[data-testid^="tweetTextarea_"]:not([data-testid$="_label"], [data-testid$="RichTextInputContainer"])';
const editor = `${box}, [data-testid^="tweetTextarea"] textarea`;
const follow = '[data-testid$="-follow"]';
const cell = '[data-testid="UserCell"]';
const lock = ':is([data-testid="icon-lock"], svg[aria-label*="Protected"])';
/** A card that floats over the page and shows another account. */
const hover = '[data-testid="HoverCard"]';
const elsewhere = `article, ${cell}, ${hover}, [data-testid="sidebarColumn"]`;
/** The worker's own name stands in the menu, with a lock if the worker's own account has one. */
const profileLock = `${lock}:not(article *, ${cell} *, ${hover} *, [data-testid="sidebarColumn"] *, header[role="banner"] *)`;
const request = `${cell}:not([data-testid="sidebarColumn"] *):not(:has(${follow}, [data-testid$="-unfollow"]))`;
const requests = /^\/follower_requests(\/|$|\?)/;
const messageRequests = /^\/messages\/requests(\/|$|\?)/;
const accept = ['Accept', '接受'];

export default defineSite({
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'mostly',
    'request-out': 'mostly',
    post: 'yes',
    comment: 'yes',
    message: 'yes',
  },
  unseen: [
    '“Follow” on an account that shows no lock: it needs nobody’s yes, so it is not a moment unless you ask for it.',
    'A long article that you write.',
    'The “Accept” on a message request, unless X is in English or Chinese, and not in the new Chat.',
    'The X app.',
  ],
  never: /^\/(login|logout|i\/flow|account|settings|signup|oauth)(\/|$|\?)/,
  requestPages: [
    {
      kind: 'request-in',
      path: requests,
      request: `${request}:has(button, [role="button"])`,
    },
    {
      kind: 'message',
      path: messageRequests,
      request: '[data-testid="conversation"]',
    },
  ],
  controls: [
    { kind: null, within: '[data-testid="confirmationSheetDialog"]' },
    { kind: 'request-out', is: follow, within: `:is(${cell}, ${hover}):has(${lock})` },
    {
      kind: 'request-out',
      is: follow,
      notWithin: elsewhere,
      path: /^\/\w{1,20}(\/(with_replies|superfollows|highlights|articles|media|likes|affiliates|reposts))?\/?(\?|$)/,
      page: profileLock,
    },
    { kind: 'request-out', openFollow: true, is: follow },
    {
      kind: 'message',
      path: messageRequests,
      is: 'button, [role="button"]',
      page: '[data-testid="conversation"], [data-testid^="dm" i]',
      label: accept,
    },
    {
      kind: 'request-in',
      path: requests,
      within: request,
      is: 'button, [role="button"]',
      label: [...accept, 'Approve'],
    },
    {
      kind: 'request-in',
      path: requests,
      within: request,
      is: `:is(button, [role="button"]):not(${cell})`,
      notLabel: ['Decline', 'Deny', 'Delete'],
      pair: 'first',
    },
  ],
  editors: [
    // On a post's own page the reply box has the home composer's ids; only the address tells.
    { kind: 'comment', is: editor, path: /\/status\/\d+/, notWithin: '[role="dialog"]' },
    { kind: 'comment', is: editor, within: '[role="dialog"]:has(article, [data-testid="tweet"])' },
    { kind: 'post', is: editor },
    {
      kind: 'message',
      is: '[data-testid="dm-composer-textarea"], [data-testid="dmComposerTextInput"]',
    },
    // An article: it is known not to be seen.
    { kind: null, path: /^\/compose\/articles(\/|$|\?)/ },
  ],
});
