import * as v from 'valibot';
import { hows, type Kind, kinds, signs } from './detection/moment';
import type { PageText } from './texts/en/reminder';

/**
 * Who talks to whom. Everything that crosses between Handrail's parts is listed here, and the
 * background checks each message against these shapes before it looks at it.
 *
 *   watcher  → background   moment, missed, recognised, still-on
 *   doubt    → background   doubt
 *   reminder → background   opened, answer, closed
 *   background → watcher    recheck
 *   background → reminder   reach
 *
 * No message carries text from a page, an address or anything about a person.
 */
const moment = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(40)),
  kind: v.picklist(kinds),
  how: v.picklist(hows),
  openFollow: v.exactOptional(v.literal(true)),
});

/** The fixed words that a press in the reminder can send. */
export const answers = [
  'leave',
  'fine',
  'decide',
  'manager',
  'quiet-hour',
  'quiet-today',
  'quiet-month',
  'quiet-kind',
  'quiet-site',
] as const;
export type Answer = (typeof answers)[number];

export const toBackground = v.variant('type', [
  v.strictObject({ type: v.literal('moment'), moment }),
  /**
   * A box looked like a moment, and the site's rules don't know it; or the worker came to a page of
   * requests, and the background may want a look. No more than that.
   */
  v.strictObject({
    type: v.literal('missed'),
    site: v.pipe(v.string(), v.maxLength(40)),
    sign: v.picklist(signs),
  }),
  /** A page of a site was opened that may be broken. */
  v.strictObject({ type: v.literal('doubt') }),
  /** On a server that the worker added by hand: is the known software there? */
  v.strictObject({
    type: v.literal('recognised'),
    software: v.nullable(v.string()),
    /** Its rules are not in this document yet. */
    needsRules: v.exactOptional(v.literal(true)),
  }),
  /** After a permission was taken back: may this document still be watched? */
  v.strictObject({ type: v.literal('still-on') }),
  v.strictObject({ type: v.literal('opened') }),
  v.strictObject({
    type: v.literal('answer'),
    answer: v.picklist(answers),
    /** Closed so soon that it was hardly read. */
    quick: v.boolean(),
  }),
  /** Gone without an answer: closed with the keyboard, or the page went away. */
  v.strictObject({ type: v.literal('closed'), quick: v.boolean() }),
]);
export type ToBackground = v.InferOutput<typeof toBackground>;

/** What the background sends into a page. */
export type ToPage = { type: 'recheck' } | { type: 'reach' };

/** How a reminder looks this time. Texts stay in the reminder's own script. */
export interface View {
  kind: Moment['kind'];
  /** Which of the built-in texts, and in which of its wordings. */
  text: PageText;
  variant: number;
  /** Says, once, that the wording changes. */
  explain: boolean;
  /** The worker's own plan, only where they ticked that a site could read it there. */
  plan?: string | undefined;
  /** The site's name, for "never on …". */
  siteName: string;
  /** The first of its kind, and once a month, says more. */
  form: 'full' | 'line';
  /** The first reminder of all tells what it is. */
  first: boolean;
}
type Moment = v.InferOutput<typeof moment>;

/** Replies, by the type of message. */
export interface Replies {
  /**
   * `show`: a reminder comes. `off`: this site is no longer on; stop watching. A list: stay quiet,
   * and for a short while don't ask about these kinds again.
   */
  moment: 'show' | 'off' | readonly Kind[];
  missed: undefined;
  doubt: undefined;
  recognised: undefined;
  'still-on': boolean;
  /** `null`: nothing is waiting for this document. */
  opened: View | null;
  answer: undefined;
  closed: undefined;
}
