import { addressPatterns } from './addresses';
import type { FoundKind } from './found';
import { numberPatterns } from './numbers';

/** One way in which something may show who somebody is. */
export interface Pattern {
  kind: FoundKind;
  pattern: RegExp;
  /** A second look at what the pattern found. */
  holds?: (found: string) => boolean;
}

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const day = '\\d{1,2}(?:st|nd|rd|th)?';

/**
 * What has a shape that a pattern can describe. Where two overlap, the one that begins first counts,
 * and of those the one that stands first here.
 *
 * Every repeat has an upper limit and can be read in one way only, so that no text, however odd,
 * takes more than a few steps for each letter.
 */
export const patterns: readonly Pattern[] = [
  ...numberPatterns,
  ...addressPatterns,
  { kind: 'email', pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g },
  { kind: 'handle', pattern: /(?<![\w@])@\w(?:[\w.]{0,38}\w)?/g },
  // The second half never holds C, I, K, M, O or V: "5 2pm" is no postcode.
  {
    kind: 'postcode',
    pattern: /(?<!\w)[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?!\w)/gi,
  },
  { kind: 'date', pattern: /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])/g },
  { kind: 'date', pattern: /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g },
  // Without a year, "may" and "march" are words like any other unless they have a capital.
  {
    kind: 'date',
    pattern: new RegExp(`(?<!\\d)${day} (?:of )?(?:${month})(?!\\p{L})(?:,? \\d{4}(?!\\d))?`, 'gu'),
  },
  {
    kind: 'date',
    pattern: new RegExp(`(?<!\\d)${day} (?:of )?(?:${month}),? \\d{4}(?!\\d)`, 'gi'),
  },
  {
    kind: 'date',
    pattern: new RegExp(`(?<!\\w)(?:${month}) ${day}(?!\\w)(?:,? \\d{4}(?!\\d))?`, 'g'),
  },
  { kind: 'age', pattern: /(?<!\w)aged? \d{1,3}(?!\w)/gi },
  { kind: 'age', pattern: /(?<!\w)\d{1,3}(?:[ -]?y(?:ea)?rs?[ -]old|[ -]years of age)(?!\w)/gi },
  { kind: 'age', pattern: /(?<!\w)\d{1,3} ?y\/?o(?!\w)/gi },
  {
    kind: 'age',
    pattern:
      /(?<=(?<!\w)(?:he|she|they|who) (?:is|was|are|were|turns|turned) (?:only |just |now |about |nearly |over )?)(?:1[0-1]|[1-9])\d(?! ?(?:%|per|min|hour|day|week|month|mile|km|st\b|kg|p\b|pounds?))(?![\w.:])/gi,
  },
  {
    kind: 'day',
    pattern:
      /(?<!\w)(?:on|last|this|next|every) (?:mon|tues|wednes|thurs|fri|satur|sun)days?(?!\w)/gi,
  },
  { kind: 'phone', pattern: /(?<![\w.])(?:\+|\(?0)(?:[ ().-]{0,2}\d){8,14}(?!\d)/g },
  // Two years with a dash or a space between them are no number.
  {
    kind: 'number',
    pattern: /(?<![\w.])(?!(?:19|20)\d\d[ -](?:19|20)\d\d(?!\d))\d(?:[ -]?\d){5,18}(?![\w])/g,
  },
];
