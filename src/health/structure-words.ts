/** All that a structure report may show by name. Whatever is not here is a dot. */

const list = (words: string) => new Set(words.split(' '));

export const tags = list(
  'a article aside body button dialog div fieldset figure footer form h1 h2 h3 h4 h5 h6 header img input label li main nav ol option p picture section select slot small span strong svg table tbody td textarea th thead tr ul video',
);

export const roles = list(
  'alert alertdialog application article banner button cell checkbox combobox complementary contentinfo dialog feed form grid gridcell group heading img link list listbox listitem main menu menuitem navigation none option presentation progressbar radio region row search searchbox separator status switch tab tablist tabpanel textbox toolbar tooltip tree treeitem',
);

/** Parts of an address that name a kind of page and no one. */
export const routeWords = list(
  'chat comments compose connections create direct explore feed followers following friend friends group groups home inbox invitations login members messages network notifications people post posts profile reel reels requests search sent settings share story watch',
);

const yesNo = ['true', 'false'];

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
