import type { BrowserName } from './files.ts';
import type { Server } from './server.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A reminder as assistive technology finds it. Selectors can't see into its closed root. */
export interface Reminder {
  /** Its accessible name, "Handrail: …". */
  name: string;
  /** All that it says, in order. */
  said: string;
  /** The accessible names of its buttons, in order. */
  buttons: string[];
  box: Box;
  /** The name of the button that has the focus, or the dialog's own; nothing if none has. */
  focused: string | undefined;
  /** A real press with the mouse on a button. */
  press(button: string): Promise<void>;
}

/** One tab, driven with real input. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world, with no sign of a person behind it. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** A real press on an element that fits and can be seen, in open shadow roots too. */
  click(selector: string, nth?: number): Promise<void>;
  /** A key by its name: `Tab`, `Shift+Tab`, `Escape`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** All that the accessibility tree shows at this moment. */
  reminders(): Promise<Reminder[]>;
  /** Names and numbers of the listeners that Handrail's own world has on this page's window. */
  listeners(): Promise<string[]>;
  /** A PNG of what the tab shows. */
  picture(): Promise<Uint8Array>;
  /** Runs a script as it is, a library for instance. */
  run(source: string): Promise<void>;
  /** Does something while the page is as narrow as a small phone, or a page zoomed to 400 %. */
  at320<Result>(look: () => Promise<Result>): Promise<Result>;
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Saved {
  name: string;
  bytes: Uint8Array;
}

export interface Driver {
  name: BrowserName;
  server: Server;
  /** Runs in a page of the extension. It can use `browser`, which is typed as `chrome`. */
  inExtension<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, `app.html#/log` for instance. */
  openExtension(path: string): Promise<Tab>;
  /** Addresses of the extension's pages that are open in any form, without their origin. */
  extensionPages(): Promise<string[]>;
  /** Closes every page of the extension that a test or Handrail itself opened. */
  closeExtensionPages(): Promise<void>;
  /** Gives the extension origins, as the worker's yes does. */
  grant(...origins: string[]): Promise<void>;
  /**
   * Prepares the worker's answer to the browser's own question, before something makes it ask. Where
   * the question can't be pressed, a yes is given in the browser's settings beforehand, and a no is
   * a question that stays open.
   */
  nextAnswer(yes: boolean, ...origins: string[]): Promise<void>;
  /**
   * Prepares a yes for a permission with a name, `notifications` for instance. Chromium takes the
   * question as answered when the profile says that it was once, so it starts anew on a changed one.
   */
  nextYes(permission: string): Promise<void>;
  /**
   * Presses a button in the question that is open, and returns what it said. Missing where the
   * question is a native window that nothing but a person can press, as in Chromium.
   */
  answer?(yes: boolean): Promise<string>;
  /** Presses the notice that is shown. Missing where the desktop shows it, as in Chromium. */
  pressNotice?(): Promise<void>;
  /** Takes origins away in the browser's own settings, behind the extension's back. */
  revoke(...origins: string[]): Promise<void>;
  /** Lets the extension onto every site, as far as the browser's own settings can. */
  grantWide(): Promise<void>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** The files that the browser has saved. */
  saved(): Promise<Saved[]>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser, as a power cut does, and opens it again on the same profile. */
  crash(): Promise<void>;
  /**
   * Sets a policy as an administrator does, and waits until the browser has taken it in: Chromium
   * when it is told to look at once, Firefox when it starts anew.
   *
   * @param values for Handrail; without them it has none.
   * @param more any other policy of this browser.
   */
  administer(values: unknown, more?: object): Promise<void>;
  /** The folder of all that the browser keeps. */
  profile: string;
  close(): Promise<void>;
}

export interface Options {
  /** Without the extension, for comparison. */
  bare?: boolean;
  /** With a policy that the test writes. */
  managed?: boolean;
}
