import { defineSite } from '../detection/site';

// Three renderings stand side by side: server-driven, classic, and classic in an open shadow root.
const control = 'button, a, [role="button"], [role="menuitem"]';
const inviteDialog = '.send-invite, [aria-labelledby="send-invite-modal"]';
const shareDialog =
  '[data-sdui-screen*="ShareCompose"], .share-box-v2__modal, [data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"]';
const writing = '[contenteditable="true"], [contenteditable=""]';
/** One invitation. The list around them may itself be an item of some other list. */
const invitation =
  ':is(li, article, [role="listitem"], [componentkey^="urn:li:invitation:"]):not(:has(li, [role="listitem"]))';
/** Where their list, or the preview of it, may show them without one. */
const invitations = '[componentkey*="invitations" i]:not(:has(li, article, [role="listitem"]))';
/**
 * From a page, a group, an event or a newsletter: a person's says "an invitation to connect from",
 * which is known in English alone. In other languages the link to where it leads must do.
 */
const notPerson =
  '[aria-label^="Ignore an invitation from" i], a[href*="/company/"], a[href*="/groups/"], a[href*="/events/"], a[href*="/newsletters/"]';
/** After an answer the list goes on with new contacts and with people one may know. */
const notAsking =
  'a[href*="-invite/"], a[href*="/messaging/"], [componentkey^="ConnectButtonstate:"], #connect-small, [data-test-icon="connect-small"], [aria-label^="Invite " i], [aria-label^="Zaproś " i]';
const anyDialog = 'dialog, [role="dialog"]';

/**
 * Stems at the label's beginning or end, since the person's name is on its other side, and a stem may be
 * in a name too: Ana Aceituno is followed, or messaged. The cookie banner's Accept has no such label.
 */
const accept = [
  'accept* *',
  '* accepter*',
  '* annehmen',
  'accetta* *',
  'acepta* *',
  'aceita* *',
  'zaakcept* *',
  'przyjmij *',
  'принять *',
  'tanggap* *',
  'godkänn* *',
  'godta* *',
  'hyväksy* *',
  '* elfogad*',
];
const decline = [
  '*ignor*',
  '*odrzuć*',
  '*rifiut*',
  '*rechaz*',
  '*refus*',
  '*recus*',
  '*отклон*',
  '*negeren*',
  '*avvis*',
  '*hylkä*',
  '*elutasít*',
  '*tanggih*',
  '*pansin*',
  '*balewala*',
];
/** What else is accepted, and what was. */
const otherThings = ['accepted *', '*message request*', ...decline];
const answer = ':is(button, a, [role="button"])[aria-label]';
/** Over all pages lie calls, chats, cookies and new terms. */
const request = {
  kind: 'request-in',
  is: answer,
  notWithin: `${anyDialog}, [role="alertdialog"], .artdeco-global-alert, [class*="msg-overlay"]`,
  label: accept,
  notLabel: otherThings,
} as const;

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  checked: '2026-11-22',
  sees: {
    'request-in': 'mostly',
    'request-out': 'yes',
    post: 'yes',
    comment: 'yes',
    message: 'yes',
  },
  unseen: [
    'Message requests. They have no page of their own.',
    'Single requests, if LinkedIn is in Welsh, Irish, Arabic, Urdu, Hindi or Ukrainian. The page of them is seen.',
    'A long article that you write.',
    '“Follow”: it needs nobody’s yes here, so it is not a moment unless you ask for it. Then it works in English and Polish only.',
    'The LinkedIn app.',
  ],
  never: /^\/(login|checkpoint|uas|authwall|signup|mypreferences|psettings|cookie)/,
  requestPages: [
    {
      kind: 'request-in',
      path: /^\/mynetwork\/invitation-manager(\/|$|\?)(?!sent)/,
      request: `:is([componentkey="InvitationManagerPage_InvitationsList"] [role="listitem"], [data-sdui-screen*="InvitationReceived"] [role="listitem"], [componentkey^="urn:li:invitation:"]):not(:has(${notPerson}, ${notAsking}))`,
    },
    // My Network opens with a preview of the newest invitations.
    { kind: 'request-in', path: /^\/mynetwork(\/grow)?\/?(\?|$)/ },
  ],
  controls: [
    { kind: null, path: /^\/mynetwork\/invitation-manager\/sent/ },
    {
      kind: 'request-out',
      onFocus: true,
      is: ':is(button, [role="button"]):not([data-test-modal-close-btn])',
      within: inviteDialog,
      notLabel: ['Dismiss', 'Cancel*', 'Odrzuć', 'Anuluj*'],
    },
    {
      kind: 'request-out',
      is: 'a[href*="/preload/"][href*="custom-invite/"]',
    },
    {
      kind: 'request-out',
      is: '[componentkey^="ConnectButtonstate:"][componentkey$="_connect"], [componentkey^="ConnectButtonstate:"][componentkey$="_connect"] *',
    },
    {
      kind: 'request-out',
      is: `:is(${control}):has(svg#connect-small, [data-test-icon="connect-small"], use[href="#connect-small"])`,
    },
    {
      kind: 'request-out',
      is: `:is(${control})[aria-label]`,
      label: ['Invite * to connect', 'Zaproś użytkownika * do nawiązania kontaktu'],
    },
    // "Take care when connecting": the step between Accept and a contact.
    {
      kind: 'request-in',
      is: control,
      label: ['Accept invite'],
      beside: { within: anyDialog, is: control, label: ['View profile'] },
    },
    // "to connect" is what tells a person's invitation from a page's, a group's or a newsletter's.
    { kind: null, within: `:is(${invitation}, ${invitations}):has(${notPerson})`, label: accept },
    {
      ...request,
      path: /^\/(mynetwork|notifications)(\/|$|\?)/,
      beside: { within: `${invitation}, ${invitations}`, is: answer, label: decline },
    },
    {
      ...request,
      path: /^\/in\//,
      beside: { within: 'section, main', is: answer, label: decline },
    },
    {
      kind: 'request-out',
      openFollow: true,
      // A company's has the class and says whether it is pressed.
      is: ':is(button, [role="button"])[aria-label]:not([aria-pressed="true"], .follow[aria-pressed])',
      label: ['Follow *', 'Obserwuj użytkownika *'],
      path: /^\/in\//,
    },
  ],
  editors: [
    // An article: it is known not to be seen.
    { kind: null, path: /^\/article\// },
    { kind: 'message', is: '.msg-form__contenteditable, .msg-form__contenteditable *' },
    { kind: 'message', is: `${writing}, textarea`, path: /^\/messaging(\/|$|\?)/ },
    {
      kind: 'request-out',
      is: '#custom-message, [name="message"]',
      within: inviteDialog,
    },
    {
      kind: 'comment',
      is: writing,
      within: '.comments-comment-box__form, [aria-label="Text editor for creating comment"]',
    },
    { kind: 'post', is: '[componentkey="ShareBox_textEditor"]' },
    {
      kind: 'post',
      is: writing,
      label: ['Text editor for creating content', 'What do you want to talk about?'],
    },
    {
      kind: 'comment',
      is: '.tiptap.ProseMirror[role="textbox"]',
      notWithin: `${shareDialog}, ${anyDialog}`,
    },
    { kind: 'post', is: writing, within: shareDialog },
  ],
});
