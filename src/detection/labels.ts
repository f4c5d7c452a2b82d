const longestLabel = 160;

/** Plain letters with nothing in them that has a second form: most labels, and quickly told. */
const plain = /^(?!.*(\.\.| {2}|`))[!-~]([ -~]*[!-~])?$/;

/**
 * Brings a label to one form, so that punctuation that sites change without notice (Threads'
 * apostrophe in September 2026, Facebook's two kinds of ellipsis) makes no difference.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[‘’ʼ′`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\.{2,}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .normalize('NFKC');
}

const ready = new WeakMap<readonly string[], RegExp>();

/** A dictionary as one expression, made once. In "Follow *" the space tells it from "Following". */
function expressionOf(patterns: readonly string[]): RegExp {
  let made = ready.get(patterns);
  if (!made) {
    const any = patterns.map((each) => fold(each).replace(/\W/g, '\\$&').replaceAll('\\*', '.*'));
    made = new RegExp(`^(${any.join('|')})$`);
    ready.set(patterns, made);
  }
  return made;
}

/** Does a label fit one of the patterns? `*` stands for any run of text, a name for instance. */
export const fits = (label: string, patterns: readonly string[]): boolean =>
  fitsFolded(fold(label), patterns);

/** As `fits`, for a label that was folded already and is compared with many patterns. */
export const fitsFolded = (text: string, patterns: readonly string[]): boolean =>
  expressionOf(patterns).test(text);

/** Of these, `value` names an `<input type="submit">`; what is being written is never asked for. */
const controlLabels = ['aria-label', 'title', 'value'];
const editorLabels = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];

/**
 * A control's own labels. They may hold somebody's name: callers compare them and drop them.
 * Text counts only for controls (a button's words), never for editors (what is being written).
 */
export function labelsOf(element: Element, withText: boolean): string[] {
  const found = (withText ? controlLabels : editorLabels).flatMap(
    (name) => element.getAttribute(name) || [],
  );
  if (withText && !element.hasAttribute('aria-label')) {
    const text = element.textContent ?? '';
    if (text.length <= longestLabel) found.push(text);
  }
  return found;
}

/** Does a button show a word, and not just a sign? */
export const hasWord = (button?: Element): boolean => /\S.*\S/u.test(button?.textContent ?? '');
