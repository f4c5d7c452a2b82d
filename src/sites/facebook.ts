import { defineSite } from '../detection/site';

// Facebook has no test ids; paths, links, roles and Lexical's own marker are what lasts.
const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const dialog = '[role="dialog"]';
/** The link that only a friend request's card carries; the left-hand menu's has no profile in it. */
const requestLink = 'a[href*="/friends/requests/"][href*="profile_id="]';

const confirm = ['Confirm', 'Confirm request'];
/** Wordings that can only mean a friend request. */
const addFriend = [
  'Add friend',
  'Dodaj do znajomych',
  'Adicionar à lista de amigos',
  'Añadir como amigo(a)',
  'Ajouter ami(e)',
  'Freund/in hinzufügen',
  'إضافة صديق',
  'Додати друга',
  'मित्र जोड़ें',
  'मित्र जोडा',
  'I-add na Friend',
  'Pridėti prie draugų',
  'Pievienot draugu',
  'Arkadaşı Ekle',
  'دوست شوید',
  'Thêm bạn bè',
  '加好友',
];
/** One word that means only "add". Taken for a friend request on the friends pages alone. */
const add = [
  'Dodaj',
  'Adaugă',
  'Adicionar',
  'Agregar',
  'Añadir',
  'Ajouter',
  'Aggiungi',
  'Добавяне',
  'Jelölés',
  'Добавить',
];
const commentBox = [
  'Comment as *',
  'Answer as *',
  'Reply to *',
  'Write a comment*',
  'Write a public comment*',
  'Write a reply*',
  'Write an answer*',
  'Viết bình luận*',
];
const postBox = [
  "What's on your mind*",
  'Write something*',
  'Create a public post*',
  '¿Qué estás pensando*',
  'Escribe algo*',
  'Crear una publicación pública*',
  'A cosa stai pensando*',
  'بم تفكر*',
  'اكتب شيئًا*',
  'Bạn đang nghĩ gì*',
  'Viết gì đó*',
];

export default defineSite({
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'mostly',
    'request-out': 'mostly',
    post: 'yes',
    comment: 'mostly',
    message: 'mostly',
  },
  unseen: [
    'The Facebook app. The phone page m.facebook.com has a switch of its own.',
    '“Add friend” in a language whose words for it are not known.',
    'A comment box that stands apart from its post, such as beside a photo, unless Facebook is in English or Vietnamese.',
    'A friend request that has no link of its own, such as in some alerts. On the page of requests it is seen if Facebook is in English.',
    'Message requests in a list inside your chats. Also the buttons on them.',
  ],
  never:
    /^\/(login(\.php)?|checkpoint|recover|challenge|two_step\w*|two_factor\w*|device|save-device|remember_browser|confirmemail(\.php)?|confirmphone(\.php)?|code_gen|dialog|consent|help|settings|privacy)(\/|$|\?)/,
  requestPages: [
    {
      kind: 'request-in',
      path: /^\/friends\/requests\/?(\?(?!.*outgoing=1)|$)/,
      request: requestLink,
    },
    {
      kind: 'message',
      path: /^\/messages\/requests(\/|$|\?)/,
      request: '[href*="/messages/requests/t/"]',
    },
  ],
  controls: [
    // "Confirm" is also in the dialogs for unfriending and for leaving a group.
    { kind: null, is: 'a' },
    { kind: null, path: /outgoing/ },
    {
      kind: null,
      within: `:is(${dialog}, [role="alertdialog"]):not(:has(${requestLink}))`,
      label: confirm,
    },
    { kind: 'request-out', label: addFriend },
    { kind: 'request-out', label: add, path: /^\/friends(\/|$|\?)/ },
    { kind: 'request-in', label: confirm, near: requestLink },
    { kind: 'request-in', label: confirm, path: /^\/friends\/requests(\/|$|\?)/ },
    // Without a word, the request's own link must be there. A person's link is beside Like and Reply,
    // a suggestion and a chat as well.
    { kind: 'request-in', near: requestLink, pair: 'first' },
  ],
  editors: [
    { kind: 'message', is: `${editor}[aria-placeholder="Aa"]` },
    { kind: 'message', is: editor, path: /^\/(messages|marketplace\/inbox)(\/|$)/ },
    { kind: 'comment', is: editor, label: commentBox },
    { kind: 'comment', is: `[role="article"] ${editor}` },
    { kind: 'message', is: editor, label: ['Message', 'Write to *', 'Melding', 'Nhắn tin cho *'] },
    { kind: 'post', is: editor, within: dialog, label: postBox },
    { kind: 'post', is: editor, within: `${dialog}:not(:has([role="article"]))` },
    { kind: 'post', is: `${editor}, textarea`, path: /^\/stories\/create(\/|$|\?)/ },
    // Listings, albums, reports: Facebook's own composers are no text areas.
    { kind: null, is: 'textarea' },
  ],
});
