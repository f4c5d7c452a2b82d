import { defineSite } from '../detection/site';

// Words are Mastodon's own, from its locale files; en says Authorize, en-GB Authorise.
const requestToFollow = [
  'Request to follow',
  'Request',
  'Cais i ddilyn',
  'Gofyn',
  'Iarratas chun leanúint',
  'Iarratas',
  'Iarr leantainn',
  'Iarr',
  'Poproś o zgodę na obserwowanie',
  'Poproś',
  'Pedir para seguir',
  'Pedido',
  'Solicitar',
  'Solicitud de seguimiento',
  'Demander à suivre',
  'Folgen anfragen',
  'Anfragen',
  'Richiedi di seguire',
  'Richiesta',
  'طلب المتابعة',
  'अनुसरण करने की बिनती करें',
  'अनुरोध करें',
  'Запит на підписку',
  'Запит',
  'Humiling na mag-follow',
];
const follow = [
  'Follow',
  'Follow back',
  'Dilyn',
  'Dilyn nôl',
  'Lean',
  'Lean ar ais',
  'Lean air ais',
  'Obserwuj',
  'Również obserwuj',
  'Urmărește',
  'Urmărește înapoi',
  'Urmăreşte înapoi',
  'Seguir',
  'Seguir também',
  'Seguir de volta',
  'Seguir también',
  'Suivre',
  'Suivre en retour',
  'Folgen',
  'Ebenfalls folgen',
  'Segui',
  'Segui a tua volta',
  'متابعة',
  'تابعه بالمثل',
  'پیروی کریں',
  'اکاؤنٹ کو فالو بیک',
  'फॉलो करें',
  'Підписатися',
  'Стежити також',
  'Sundan',
  'Sundan pabalik',
];
/** The audience button's words for a private mention, Mastodon's direct message. */
const privateMention = [
  'Private mention',
  'Crybwylliad preifat',
  'Tagairt phríobháideach',
  'Iomradh prìobhaideach',
  'Wzmianka bezpośrednia',
  'Menção privada',
  'Mención privada',
  'Mention privée',
  'Private Erwähnung',
  'Menzione privata',
  'إشارة خاصة',
  'Особиста згадка',
];
const composer = '.compose-form textarea';
/** Only when signed in; otherwise Follow leads to a box that says so, and nobody is asked. */
const signedIn = 'meta[name="initialPath"]';

export default defineSite({
  id: 'mastodon',
  name: 'Mastodon',
  hosts: [],
  markers: [
    ['#mastodon', '#initial-state'],
    ['#mastodon-compose', '#initial-state'],
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
    '“Follow” on an account that takes anyone: it needs nobody’s yes, so it is not a moment unless you ask for it.',
    'A request to follow that you send, in a language whose words for it are not known.',
    'A private mention in a language whose words for it are not known: it looks like a post.',
    'Phone apps for Mastodon.',
  ],
  never:
    /^\/(auth|settings|oauth|admin|relationships|about|privacy-policy|terms-of-service)(\/|$|\?)/,
  requestPages: [
    {
      kind: 'request-in',
      path: /^(\/deck)?\/follow_requests(\/|$|\?)/,
      request: '.account-authorize__wrapper, .account-authorize',
    },
  ],
  controls: [
    {
      kind: 'request-in',
      is: '.account--panel__button:first-child button, .account--panel > button:first-child',
    },
    // In a notification Reject comes first, the other way round from the page.
    {
      kind: 'request-in',
      is: 'button.icon-button:last-of-type',
      within: '.notification-group--follow-request .notification-group__actions',
    },
    {
      kind: 'request-in',
      is: '[class*="_bannerActions"] > button:first-of-type, .follow-request-banner__action > button:first-of-type',
      pair: 'first',
    },
    {
      kind: 'request-out',
      is: 'button.button:not(.button--destructive)',
      label: requestToFollow,
      page: signedIn,
    },
    {
      kind: 'request-out',
      openFollow: true,
      is: 'button.button:not(.button--destructive)',
      notWithin: 'form',
      label: follow,
      page: signedIn,
    },
  ],
  editors: [
    {
      kind: 'message',
      is: composer,
      beside: { within: '.compose-form', is: '.dropdown-button, button', label: privateMention },
    },
    { kind: 'comment', is: '.compose-form:has(.reply-indicator) textarea' },
    { kind: 'post', is: composer },
  ],
});
