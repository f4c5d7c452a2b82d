/** All that a structure report may show by name. Whatever is not here is a dot. */

const list = (words: string) => new Set(words.split(' '));

export const tags = list(
  'a article aside body button dialog div fieldset figure footer form h1 h2 h3 h4 h5 h6 header img input label li main nav ol option p picture section select slot small span strong svg table tbody td textarea th thead tr ul video',
);

export const roles = list(
  'alert alertdialog application article banner button cell checkbox combobox complementary contentinfo dialog feed form grid gridcell group heading img link list listbox listitem main menu menuitem navigation none option presentation progressbar radio region row search searchbox separator status switch tab tablist tabpanel textbox toolbar tooltip tree treeitem',
);

/** Languages of the facts and of the label dictionaries; a page's may be anything that it likes. */
export const languages = list(
  'af ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr fy ga gd gl gu ha he hi hr hu hy id is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta te th tl tr uk ur uz vi yo zh zu',
);

const yesNo = ['true', 'false'];

/** Shown as there, whatever they hold. Which of our own selectors fits them is told apart. */
export const marks = ['data-testid', 'data-test-id'] as const;

/** Attributes, and the values of each that may be shown. */
export const attributes: Readonly<Record<string, readonly string[]>> = {
  'aria-busy': yesNo,
  'aria-checked': [...yesNo, 'mixed'],
  'aria-disabled': yesNo,
  'aria-expanded': yesNo,
  'aria-haspopup': [...yesNo, 'menu', 'listbox', 'dialog'],
  'aria-hidden': yesNo,
  'aria-modal': yesNo,
  'aria-multiline': yesNo,
  'aria-pressed': [...yesNo, 'mixed'],
  'aria-selected': yesNo,
  contenteditable: [...yesNo, '', 'plaintext-only'],
  'data-lexical-editor': yesNo,
  dir: ['ltr', 'rtl', 'auto'],
  disabled: [''],
  hidden: [''],
  inert: [''],
  open: [''],
  popover: ['', 'auto', 'manual'],
  tabindex: ['0', '-1'],
  type: ['button', 'submit', 'text', 'search', 'checkbox', 'radio', 'email', 'password', 'file'],
};
