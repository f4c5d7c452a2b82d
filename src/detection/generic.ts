import type { Kind } from './moment';
import type { Place } from './rules';
import type { Detector } from './site';
import type { Tools } from './tools';

// Whole labels, folded: of Mastodon, Bluesky, LinkedIn, Phanpy and BuddyPress, in the languages
// in which most of them are read here. More would cost a page more than all the rest of this file.
// No "Approve": a moderator approves posts, and a manager leave.
const accept =
  /^(acceptă?|accepter|accetta|aceitar|aceptar|annehmen|authori[sz]e|ceadaigh|derbyn|gabh ris|przyjmij)$/;
const decline =
  /^(ablehnen|decline|deny|diùlt|diúltaigh|décliner|gwrthod|ignore|negar|odrzuć|rechazar|recusar|reject|rejeitar|rejeter|respinge|rifiuta)$/;
const sends: readonly (readonly [Kind, RegExp])[] = [
  [
    'post',
    /^(post( all| update|ar|are|en|er|io|aich|áil)?|publi(er|car|sh( post)?)|pubblica|opublikuj|veröffentlichen|запостити|опублікувати)$/,
  ],
  [
    'comment',
    /^((post |publish )?reply|(post )?comment|antworten|ateb|comentar|freag(ra|air)|odpowiedz|responder|rispondi|răspunde(ți)?|répondre|skomentuj|ymateb|відповісти)$/,
  ],
  ['message', /^(send( message)?|надіслати)$/],
];

const never =
  /\/(wp-\w+|log-?in|sign[-_]?(in|up)|o?auth|register|password|accounts?|settings?|admin|contact(-us)?|help|support)([/.?]|$)/i;
/** Nothing stands in the way of raising a concern; a note about care is no post. */
const concern =
  /[/_?&=-](abuse|care-?(notes|plan|record)|complain|concern|feedback|incident|report|safeguard|ticket|whistle)/i;
/** Forms for signing in, for reaching a firm, and for looking something up. */
const otherForms = 'form:has([type="password"], [type="email"], [type="tel"]), [role="search"]';
const dialog = 'dialog, [role="dialog"], [role="alertdialog"]';
const entry = 'article, [role="article"], li, [role="listitem"]';
const asking = `${dialog}, [role="alert"], [role="status"]`;
/** Where links to people lead, in the words and languages of forum and community software. */
const person =
  /\/(@|~|u\/|user|aelod|usuari|utilis|utent|profil|perfil|memb|miemb|mitglied|people|person|author)|[?&]u(id)?=/i;
/** What else one is asked to accept, by where a link leads or by the marks of what is around. */
const thing =
  /(^|[\s/_.-])(cookie|consent|gdpr|priva|datens|terms|legal|poli[ct]|agb|cgu|condi|regulamin|event|veranst|calend|kalend|meeting|file|datei|document|download|share|call|ringing|permission|review|moderat|queue|rota|shift|timesheet|approval|(group|team)[-_]?(invit|req|join)|invites?([\s_-]|$))|\/(gr[ou]+p|app|oauth|page|team|company|room|inbox|leave|admin|pending)/i;
/** A name right after the host, as Facebook and Instagram have it. */
const nameOnly = /^(https:\/\/[^/]+)?\/[\w.-]+\/?$/;
const everything = 'main, [role="main"], body';
const writing = 'textarea, [contenteditable="true"], [contenteditable=""]';
const notWriting = 'input, [readonly], [tabindex="-1"]';

type Where = Pick<Place, 'path'>;

/**
 * Knows no site. It tells an editor by the button that sends it, and an acceptance by the one of
 * two buttons beside it. For sites that nobody described, and a second opinion on those that
 * somebody did. Rather nothing than something wrong: a word that it doesn't know keeps it silent.
 *
 * @param tools the watcher's own ways to look at a page: this comes as a script of its own, and no page
 *   should carry them twice.
 */
export function genericDetector({
  buttonLike,
  card,
  closest,
  controlOf,
  editorOf,
  isVisible,
  fold,
  labelsOf,
}: Tools): Detector {
  const buttons = `${buttonLike}, a.button, a.btn`;

  const says = (button: Element, word: RegExp): boolean =>
    labelsOf(button, true).some((label) => word.test(fold(label)));

  const isElsewhere = (path: string): boolean => never.test(path) || concern.test(path);

  /** A control was pressed. */
  function onPress(target: Element, { path }: Where): { kind: Kind } | null {
    const control = isElsewhere(path) ? null : controlOf(target);
    return control && !thing.test(path) && isAcceptance(control) ? { kind: 'request-in' } : null;
  }

  /** The focus came to an editor, or to a control. */
  function onFocus(target: Element, place: Where): { kind: Kind } | null {
    const editor = editorOf(target);
    if (!editor) return onPress(target, place);
    if (isElsewhere(place.path) || editor.matches(notWriting)) return null;
    if (closest(editor, otherForms) || !isVisible(editor)) return null;
    const kind = whatIsSent(editor);
    return kind ? { kind } : null;
  }

  /** The nearest button with a word for sending tells, if it sends this editor and no other. */
  function whatIsSent(editor: Element): Kind | undefined {
    const inDialog = closest(editor, dialog);
    let box = editor;
    for (const level of card(editor)) {
      // Between two trees before and after mean nothing: outside of a shadow root its host counts.
      if (!box.getRootNode().contains(level)) box = level;
      if (level.matches('body')) return undefined;
      for (const button of level.querySelectorAll(buttons)) {
        const kind = sends.find(([, word]) => says(button, word))?.[0];
        // The button of an entry below, or of what stands above, is another's. Dialogs have it on top.
        if (!kind || button.closest(entry)?.contains(editor) === false) continue;
        const follows = box.compareDocumentPosition(button) & 4;
        if (!(follows || inDialog) || !isVisible(button)) continue;
        if (hasOthers(level, editor)) return undefined;
        // What is sent off from a dialog or a form may well be a report, or go to a firm.
        if (kind === 'message' && (inDialog || isForm(editor))) return undefined;
        return kind === 'post' && closest(editor, entry) ? 'comment' : kind;
      }
      // What sends a form stands in it.
      if (level.matches('form')) return undefined;
    }
    return undefined;
  }

  const hasOthers = (level: Element, editor: Element): boolean =>
    [...level.querySelectorAll(writing)].some(
      (other) =>
        !other.contains(editor) && !editor.contains(other) && editorOf(other) && isVisible(other),
    );

  const isForm = (editor: Element): boolean =>
    editor.matches('textarea') && closest(editor, 'form') !== null;

  const leadsTo = (link: Element): string => link.getAttribute('href') ?? '';

  /** Exactly two buttons in a card with a link to somebody: one accepts, the other declines. */
  function isAcceptance(control: Element): boolean {
    if (!says(control, accept) || closest(control, asking)) return false;
    const around = [...card(control)].filter((level) => !level.matches(everything));
    // A form's own `id` may be a field of it.
    const marks = (level: Element) => ['id', 'class'].map((name) => level.getAttribute(name) ?? '');
    if (around.some((level) => marks(level).some((mark) => thing.test(mark)))) return false;
    for (const level of around) {
      const pair = [...level.querySelectorAll(buttons)].filter(isVisible);
      if (pair.length > 2) return false;
      if (pair.length < 2) continue;
      if (!pair.some((other) => says(other, decline))) return false;
      const links = [...level.querySelectorAll('a')];
      if (links.some((link) => thing.test(leadsTo(link)))) return false;
      const isSomebody = (link: Element) =>
        !pair.includes(link) &&
        (person.test(leadsTo(link)) || (nameOnly.test(leadsTo(link)) && link.querySelector('img')));
      if (links.some(isSomebody)) return true;
    }
    return false;
  }

  return { onPress, onFocus };
}
