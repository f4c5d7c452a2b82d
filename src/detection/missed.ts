import type { Sign } from './moment';
import type { Tools } from './tools';

const boxes =
  ':is(textarea:not([role="combobox"]), [contenteditable]:not([contenteditable="false"])):not([readonly], [tabindex="-1"])';
/** How the words on buttons that send begin, folded, in the languages in which most sites are read here. */
const posts =
  /^(post|share now|publi[cs]|pubblica|opubl|veröff|repl|comment$|skoment|respond|répon|antwort|rispond|odpow|răspun|ymateb|ateb|freag|відпов|опубл|نشر|đăng|发布)/;
/** Reports and feedback are sent too, from dialogs and forms. */
const sends = /^(press enter to )?send( message)?$/;

/**
 * The second detector, for health alone: it never leads to a reminder, and it knows no site. A box for
 * more than one line, and in its form or dialog, or after it in the same card, a button that says it sends.
 *
 * @returns what that word sends; a post and a comment can't be told apart by it.
 */
export function looksSent(
  editor: Element,
  { buttonLike, card, closest, fold, isVisible, labelsOf }: Tools,
): Sign | undefined {
  if (!editor.matches(boxes) || !isVisible(editor)) return undefined;
  let box = editor;
  const around = closest(editor, 'form, dialog, [role="dialog"]');
  const says = (label: string) =>
    posts.test(label) ? 'posts' : !around && sends.test(label) ? 'messages' : undefined;
  for (const level of card(editor)) {
    // Between two trees before and after mean nothing: outside of a shadow root its host counts.
    if (!box.getRootNode().contains(level)) box = level;
    for (const button of level.querySelectorAll(buttonLike)) {
      if (!(around || box.compareDocumentPosition(button) & 4) || !isVisible(button)) continue;
      for (const label of labelsOf(button, true)) {
        const sign = says(fold(label));
        if (sign) return sign;
      }
    }
    // What sends a form, or a dialog, stands in it.
    if (level === around) return undefined;
  }
  return undefined;
}
