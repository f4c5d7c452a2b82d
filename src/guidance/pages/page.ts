import type { SourceId, Topic } from '../references';

export interface Section {
  heading: string;
  /** A paragraph: at most 60 words. */
  text?: string;
  /** Short lines: at most 30 words each. */
  list?: readonly string[];
  /** Ready words to say or send, to copy. */
  words?: string;
}

/** Something to fill in on paper. */
export interface Blank {
  line: string;
  /** Empty lines to write on: one, where it isn't said. */
  lines?: number;
  /** Boxes to tick, in place of a line. */
  boxes?: readonly string[];
}

/** One page of guidance: longer than a reminder, still short. */
export interface Page {
  title: string;
  /** What it is about, in a line for the list. */
  line: string;
  /** At most 40 words. */
  lead: string;
  sections: readonly Section[];
  /** What to fill in, where the page is meant to be printed. */
  blanks?: readonly Blank[];
  /** Heading of a sheet of paper of its own for what is filled in, with who says so at its foot. */
  sheet?: string;
  /** On paper, each line of a list is a question with a yes and a no to tick. */
  ticks?: true;
  /** Ends with the way to tell a manager, and who else there is to ask. */
  tells?: true;
  /** What it is about: references of the worker's own bodies on these topics stand below it. */
  about: readonly Topic[];
  /** Who says so. `ours`: our own view, and the page says that. */
  sources: readonly SourceId[];
}
