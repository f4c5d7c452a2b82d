import { defineSite } from '../detection/site';

// Three renderings stand side by side: server-driven, classic, and classic in an open shadow root.
const control = 'button, a, [role="button"], [role="menuitem"]';
const inviteDialog = '.send-invite, [aria-labelledby="send-invite-modal"]';
const shareDialog =
  '[data-sdui-screen*="ShareCompose"], .share-box-v2__modal, [data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"]';
const writing = '[contenteditable="true"], [contenteditable=""]';
/** One invitation. The list around them may itself be an item of some other list. */
const invitation =
  ':is(li, [role="listitem"], [componentkey^="urn:li:invitation:"]):not(:has(li, [role="listitem"]))';
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
 * Stems, since the person's name is inside the label and its place differs by language. The
 * cookie banner's Accept has no such label at all.
 */
const accept = [
  'accept* *',
  '*accepter*',
  '*annehm*',
  '*accett*',
  '*acept*',
  '*aceit*',
  '*zaakcept*',
  'przyjmij *',
  '*принять*',
  '*tanggap*',
  '*godkänn*',
  '*godta*',
  '*hyväksy*',
  '*elfogad*',
];
const decline = [
  'Ignore *',
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
];
/** A stem may also be in somebody's name: Franca Accetta is ignored, or messaged, too. */
const otherDoings = [
  'Dismiss *',
  'Follow *',
  'Message *',
  'More actions *',
  'Pending*',
  'Remove *',
  'Usuń*',
  'View *',
  'W toku*',
  'Withdraw *',
  '*accepted*',
  ...decline,
];

export default defineSite({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  checked: '2026-11-22',
  sees: { 'request-in': 'yes', 'request-out': 'yes', post: 'yes', comment: 'yes', message: 'yes' },
  unseen: [
    'Message requests. They have no page of their own.',
    'The word “Accept” in these: Welsh, Irish, Arabic, Urdu, Hindi and Ukrainian.',
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
      is: 'a[href*="/preload/custom-invite/"], a[href*="/preload/search-custom-invite/"]',
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
    // A link is an Accept in the lists of invitations alone; elsewhere it may be any headline.
    { kind: null, is: 'a', notPath: /^\/mynetwork(\/|$|\?)/ },
    // "to connect" is what tells a person's invitation from a page's, a group's or a newsletter's.
    { kind: null, within: `${invitation}:has(${notPerson})`, label: accept },
    {
      kind: 'request-in',
      is: `:is(${control})[aria-label]`,
      path: /^\/mynetwork(\/|$|\?)/,
      notWithin: '[role="alertdialog"], .artdeco-global-alert',
      label: accept,
      notLabel: otherDoings,
    },
    // Elsewhere a stem alone would take "Like Ana Aceituno's comment" for an answer to a request.
    {
      kind: 'request-in',
      is: `:is(${control})[aria-label]`,
      path: /^\/(in|notifications|messaging|feed)(\/|$|\?)/,
      notWithin: '[role="alertdialog"], .artdeco-global-alert',
      beside: {
        within: 'li, [role="listitem"], article, section, main',
        is: ':is(button, [role="button"])[aria-label]',
        label: decline,
      },
      label: accept,
      notLabel: otherDoings,
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
    { kind: 'message', is: '.msg-form__contenteditable, .msg-form__contenteditable *' },
    { kind: 'message', is: `${writing}, textarea`, path: /^\/messaging(\/|$|\?)/ },
    {
      kind: 'request-out',
      is: 'textarea#custom-message, textarea[name="message"]',
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
