import type { ReferenceId } from '../references';

export interface Section {
  heading: string;
  /** A paragraph: at most 60 words. */
  text?: string;
  /** Short lines: at most 30 words each. */
  list?: readonly string[];
  /** Ready words to say or send, to copy. */
  words?: string;
}

/** One page of guidance: longer than a reminder, still short. */
export interface Page {
  title: string;
  /** What it is about, in a line for the list. */
  line: string;
  /** At most 40 words. */
  lead: string;
  sections: readonly Section[];
  /** Empty lines to fill in on paper, where the page is meant to be printed. */
  blanks?: readonly string[];
  /** Who says so. `ours`: our own view, and the page says that. */
  sources: readonly (ReferenceId | 'ours')[];
}
