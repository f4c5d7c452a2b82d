import { defineSite } from '../detection/site';

// Test ids come first: many labels stay English where the words on the buttons are translated.
const publish = '[data-testid="composerPublishBtn"]';
const editor = '.tiptap.ProseMirror[contenteditable="true"]';
const composer = `[role="dialog"]:has(${publish})`;
const joining = /^\/messages\/[^/?]+\/requests\/?(\?|$)/;
const asked = /^\/messages\/inbox\/?(\?|$)/;

/** Stems: "Publish reply", "Publish replies" and the button's own "Reply" share them. */
const reply = [
  '*repl*',
  '*ateb*',
  '*reagair*',
  '*răspun*',
  '*respo*',
  '*respue*',
  '*répon*',
  '*antwort*',
  '*rispo*',
];
/** Whole words, since a message may begin with any of them. */
const accept = [
  'Accept chat request',
  'Derbyn cais am sgwrs',
  'Gabh ris an iarrtas cabadaich',
  'Acceptare cerere de conversație',
  'Aceitar pedido de conversa',
  'Aceptar la solicitud de chat',
  'Accepter la demande de discussion',
  'Chat-Anfrage annehmen',
  'Accetta richiesta',
  'Accept',
  'Derbyn',
  'Glac Leis',
  'Gabh ris',
  'Acceptare',
  'Aceitar',
  'Aceptar',
  'Accepter',
  'Annehmen',
  'Accetta',
];
const follow = [
  'Follow',
  'Follow back',
  'Dilyn',
  'Dilynwch Nôl',
  'Lean',
  'Lean ar ais',
  'Lean iad cuideachd',
  'Obserwuj',
  'Również obserwuj',
  'Urmărire',
  'Urmăriți înapoi',
  'Seguir',
  'Seguir de volta',
  'Seguir también',
  'Suivre',
  'Suivre en retour',
  'Folgen',
  'Ebenfalls folgen',
  'Segui',
  'Ricambia follow',
  'फ़ॉलो करें',
  'वापस फ़ॉलो करें',
  'Підписатися',
  'Підписатися навзаєм',
];

export default defineSite({
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'none',
    'request-out': 'none',
    post: 'yes',
    comment: 'mostly',
    message: 'mostly',
  },
  unseen: [
    '“Follow”: it needs nobody’s yes here, so it is not a moment unless you ask for it.',
    'A reply, in a language whose word for it we do not have. It looks like a post.',
    'Chat requests, in a language whose word for “Accept” we do not have.',
    'Chats, while Bluesky asks you to prove your age.',
    'Copies of Bluesky. Each has an address of its own.',
    'The Bluesky app.',
  ],
  never: /^\/settings(\/|$|\?)/,
  requestPages: [
    { kind: 'message', path: asked },
    { kind: 'message', path: joining },
  ],
  controls: [
    // The request's own page has an address like any chat's.
    { kind: 'message', path: /^\/messages\/[^?]/, is: 'button', label: accept },
    { kind: 'request-out', openFollow: true, is: 'button[data-testid="followBtn"]' },
    // In lists the buttons have no test id.
    {
      kind: 'request-out',
      openFollow: true,
      is: 'button[aria-label]:not([data-testid])',
      label: follow,
    },
  ],
  editors: [
    {
      kind: 'comment',
      is: editor,
      beside: { within: composer, is: publish, label: reply },
    },
    { kind: 'post', is: editor, within: composer },
    {
      kind: 'message',
      is: 'textarea',
      path: /^\/messages\/(?!inbox|settings)[^?]/,
      notWithin: '[role="dialog"]',
    },
    // Descriptions of pictures, and reports.
    { kind: null, is: '[role="dialog"] textarea' },
  ],
});
