import { defineSite } from '../detection/site';

// TikTok's own test ids (`data-e2e`) last; nothing on it tells a private account from an open one.
const writing = '[contenteditable="true"]';
const inside = (id: string) => `[data-e2e="${id}"]${writing}, [data-e2e="${id}"] ${writing}`;
const follow = ['Follow', '关注'];
/** Words of the same button once the account is followed. */
const followed = ['Following', 'Friends', '已关注', '互关'];

export default defineSite({
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['www.tiktok.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'no',
    'request-out': 'no',
    post: 'yes',
    comment: 'yes',
    message: 'yes',
  },
  unseen: [
    'Requests to follow you.',
    'Which accounts are private. “Follow” looks the same on all of them, so it counts only if you ask for it.',
    'A message request that you have not yet accepted.',
    '“Follow” on the Friends page, if TikTok is not in English or Chinese.',
    'The TikTok app.',
  ],
  never: /^\/(login|signup|logout|setting)(\/|$|\?)/,
  requestPages: [],
  controls: [
    // The primary look is the button's only sign in every language that it will follow.
    { kind: 'request-out', openFollow: true, is: '[data-e2e="follow-button"].TUXButton--primary' },
    { kind: 'request-out', openFollow: true, is: '[data-e2e="follow-button"]', label: follow },
    { kind: 'request-out', openFollow: true, is: '[data-e2e="follow-back"]', notLabel: followed },
    {
      kind: 'request-out',
      openFollow: true,
      path: /^\/friends(\/|$|\?)/,
      is: 'button',
      label: follow,
      near: 'a[href*="/@"]',
    },
  ],
  editors: [
    { kind: 'message', is: `${inside('dm-new-input-editor')}, ${inside('message-input-area')}` },
    { kind: 'comment', is: inside('comment-input') },
    // The caption is a combobox, not a textbox.
    {
      kind: 'post',
      path: /^\/(tiktokstudio\/)?upload(\/|$|\?)/,
      is: `div${writing}[role="combobox"]`,
    },
  ],
});
