import { defineSite } from '../detection/site';

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const button = 'button, [role="button"]';
const followRequests = /^\/accounts\/activity\/?\?(.*&)?followRequests=1/;
const direct = /^\/direct\//;
const confirm = ['Confirm', 'Bestätigen'];
const comments = 'article, [role="article"]';

export default defineSite({
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'mostly',
    'request-out': 'no',
    post: 'yes',
    comment: 'mostly',
    message: 'mostly',
  },
  unseen: [
    'Whether an account is private: “Follow” looks the same for both, so it is not a moment unless you ask for it. Then it works in English and Indonesian only.',
    'Requests to follow you that show in your alerts. They have no page of their own.',
    'A message request in most languages. “Accept” is known in English and Farsi.',
    'A comment on a reel, in a language whose words for it are not known.',
    'A small chat over another page, unless Instagram is in English or Indonesian.',
    'The Instagram app.',
  ],
  never:
    /^\/(accounts\/(login|emailsignup|password|suspended|onetap|edit|privacy\w*|who_can\w*)|challenge)(\/|$|\?)/,
  requestPages: [
    { kind: 'request-in', path: followRequests },
    { kind: 'message', path: /^\/direct\/requests(\/|$|\?)/ },
  ],
  controls: [
    { kind: null, is: 'a' },
    {
      kind: 'message',
      path: /^\/direct\/requests(\/|$)/,
      is: button,
      label: ['Accept', 'Allow', 'پذیرفتن'],
    },
    {
      kind: 'request-in',
      path: /^\/accounts\/activity(\/|$|\?)/,
      notWithin: '[role="dialog"]',
      is: button,
      label: confirm,
    },
    {
      kind: 'request-in',
      path: followRequests,
      notWithin: '[role="dialog"], header, nav',
      notLabel: ['Follow', 'Follow back', 'Following', 'Requested', 'Remove', 'Obserwuj', 'Ikuti'],
      near: 'a[href^="/"]',
      pair: 'first',
    },
    {
      kind: 'request-out',
      openFollow: true,
      is: `header button[type="button"]`,
      label: ['Follow', 'Follow back', 'Ikuti'],
    },
  ],
  editors: [
    // Create opens over any page, messages too.
    { kind: 'post', label: ['Write a caption*', 'キャプションを入力*', '撰写说明*'] },
    { kind: 'message', is: editor, path: direct, notWithin: '[role="dialog"]' },
    { kind: 'message', is: `${editor}, textarea`, path: /^\/stories\// },
    { kind: 'message', is: editor, label: ['Message', 'Kirim pesan'] },
    { kind: 'comment', is: ':is(article, [role="article"]) form textarea' },
    {
      kind: 'comment',
      is: 'form textarea',
      path: /^\/([\w.]+\/)?(p|reels?|tv)(\/|$|\?)/,
      notWithin: `[role="dialog"]:not(:has(${comments}))`,
    },
    {
      kind: 'comment',
      label: [
        'Add a comment*',
        'Dodaj komentarz*',
        'Adicione um comentário*',
        'Tambahkan komentar*',
        '댓글 달기*',
        'Thêm bình luận*',
      ],
    },
    {
      kind: 'post',
      is: editor,
      notPath: direct,
      within: `[role="dialog"]:not(:has(${comments}))`,
    },
    { kind: 'post', is: `${editor}, textarea`, path: /^\/create(\/|$|\?)/ },
    // Reports, and names for chats.
    { kind: null, path: direct, within: '[role="dialog"]' },
  ],
});
