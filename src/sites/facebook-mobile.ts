import { defineSite } from '../detection/site';

// Another app than the desktop's: few roles, few labels, and an address that may stay as it was.
const button = 'button, [role="button"]';
/** The selected tab's label begins with a word of the site's own, the same in all languages. */
const friendsTab =
  '[role="tablist"] [aria-selected="true"]:is([aria-label="friends"], [aria-label^="friends,"])';

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
/** One word that means only "add". */
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

export default defineSite({
  id: 'facebook-mobile',
  name: 'Facebook (mobile page)',
  hosts: ['m.facebook.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'some',
    'request-out': 'mostly',
    post: 'no',
    comment: 'no',
    message: 'no',
  },
  unseen: [
    'Where you write: posts, comments and messages.',
    'Friend requests to you, when Facebook is not in English.',
    '“Add friend” in a language whose words for it are not known.',
    'Buttons that the page does not mark as buttons. It has some.',
    'The Facebook app.',
  ],
  never:
    /^\/(login(\.php)?|checkpoint|recover|challenge|two_step\w*|two_factor\w*|device|save-device|remember_browser|confirmemail(\.php)?|confirmphone(\.php)?|code_gen|dialog|consent|help|settings|privacy)(\/|$|\?)/,
  requestPages: [{ kind: 'request-in', path: /^\/friends(?!.*outgoing)(\/|$|\?)/, wordless: true }],
  controls: [
    { kind: null, path: /outgoing/ },
    { kind: 'request-out', is: button, label: addFriend },
    { kind: 'request-out', is: button, label: add, page: friendsTab },
    {
      kind: 'request-in',
      page: friendsTab,
      label: ['Confirm', 'Confirm request'],
      // "Confirm" is also in the question before unfriending, beside Cancel.
      near: '[aria-label="Delete" i], [aria-label="Delete request" i]',
      pair: 'first',
    },
  ],
  // None is seen, and that is known.
  editors: [{ kind: null }],
});
