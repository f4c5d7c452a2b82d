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
 */
export function looksSent(
  editor: Element,
  { buttonLike, card, closest, fold, isVisible, labelsOf }: Tools,
): boolean {
  if (!editor.matches(boxes) || !isVisible(editor)) return false;
  let box = editor;
  const around = closest(editor, 'form, dialog, [role="dialog"]');
  const says = (label: string) => posts.test(label) || (!around && sends.test(label));
  for (const level of card(editor)) {
    // Between two trees before and after mean nothing: outside of a shadow root its host counts.
    if (!box.getRootNode().contains(level)) box = level;
    for (const button of level.querySelectorAll(buttonLike)) {
      if (!(around || box.compareDocumentPosition(button) & 4) || !isVisible(button)) continue;
      if (labelsOf(button, true).some((label) => says(fold(label)))) return true;
    }
    // What sends a form, or a dialog, stands in it.
    if (level === around) return false;
  }
  return false;
}
