import type { Answer, View } from '../../messages';
import { pageTexts, reminderTexts as t } from '../../texts/en/reminder';

type Child = Element | string;

function make(
  document: Document,
  tag: string,
  attributes: Record<string, string>,
  ...children: Child[]
) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const wordingOf = ({ text, variant, form }: View): string =>
  (pageTexts[text][variant] ?? pageTexts[text][0])[form];

export interface Card {
  element: HTMLElement;
  /** A polite live region, empty until there is something to say. */
  heard: HTMLElement;
  announcement: string;
}

/** A post and a comment have no one to be told about, and the button there would chill speech. */
const hasManager = (kind: View['kind']): boolean => kind !== 'post' && kind !== 'comment';

/**
 * Builds the reminder's card. It holds the built-in page text and buttons, and nothing else but a
 * plan that the worker chose to show there: a closed shadow root keeps styles out, but not a page
 * that is out to read it. Buttons stay where they are whatever the wording.
 *
 * @param press called with the event, so that the caller can judge whether a person meant it.
 */
export function buildCard(
  document: Document,
  view: View,
  press: (answer: Answer, event: Event) => void,
  changed: () => void,
): Card {
  const name = t.names[view.kind];
  const button = (text: string, act: (event: Event) => void, looks = '') => {
    const element = make(document, 'button', { type: 'button', class: looks }, text);
    element.addEventListener('click', act);
    return element;
  };
  const answer = (word: Answer, text: string, looks = '') =>
    button(text, (event) => press(word, event), looks);

  const buttons = make(
    document,
    'div',
    { class: 'buttons' },
    answer('leave', t.buttons.leave, 'main'),
    answer('fine', t.buttons.fine),
    answer('decide', t.buttons.decide),
    ...(hasManager(view.kind) ? [answer('manager', t.buttons.manager)] : []),
  );
  const menu = make(
    document,
    'div',
    { class: 'menu', role: 'group', 'aria-label': t.quietTitle },
    answer('quiet-hour', t.quietHour),
    answer('quiet-today', t.quietToday),
    answer('quiet-month', t.quietMonth),
    answer('quiet-kind', t.quietKind[view.kind]),
    answer('quiet-site', t.quietSite(view.siteName)),
    button(t.back, () => showMenu(false)),
  );
  const quiet = button(
    t.quiet,
    () => showMenu(quiet.getAttribute('aria-expanded') !== 'true'),
    'quiet',
  );
  quiet.setAttribute('aria-expanded', 'false');

  const showMenu = (open: boolean) => {
    const hadFocus = element.matches(':focus-within');
    quiet.setAttribute('aria-expanded', String(open));
    if (open) buttons.replaceWith(menu);
    else menu.replaceWith(buttons);
    changed();
    if (hadFocus) (open ? menu.querySelector('button') : quiet)?.focus();
  };

  const heard = make(document, 'div', { class: 'heard', role: 'status' });
  const element = make(
    document,
    'div',
    {
      class: `card look-${view.variant}`,
      role: 'dialog',
      tabindex: '-1',
      lang: 'en-GB',
      dir: 'ltr',
    },
    make(document, 'span', { class: 'rail' }),
    make(document, 'header', {}, make(document, 'h2', { id: 'name' }, name), quiet),
    make(document, 'p', { id: 'text' }, wordingOf(view)),
    ...(view.plan ? [make(document, 'p', { class: 'plan' }, `${t.plan} ${view.plan}`)] : []),
    ...(view.first ? [make(document, 'p', { class: 'first' }, t.first)] : []),
    ...(view.explain ? [make(document, 'p', { class: 'first' }, t.varied)] : []),
    buttons,
    heard,
  );
  element.setAttribute('aria-labelledby', 'name');
  element.setAttribute('aria-describedby', 'text');
  return { element, heard, announcement: t.announce(name) };
}
