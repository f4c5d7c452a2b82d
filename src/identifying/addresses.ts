import type { Pattern } from './patterns';

const streets =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Cres|Place|Terrace|Gardens|Grove|Square|Way|Park|View|Row|Walk|Wynd|Brae|Loan|Quay|Mews|Hill|Green';
/** These name a street without a capital, too. */
const plainly = 'street|road|avenue|lane|crescent|terrace|close|drive';
const house = '\\d{1,4}[a-z]?(?:[/-]\\d{1,3})?';
/** “Two miles up the road” is nobody's address. */
const notNamed = 'the|a|an|our|my|your|their|this|that|in|on|up|down|of|long|miles?|more';

/** Where somebody lives. */
export const addressPatterns: readonly Pattern[] = [
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\w/.-])${house},? (?:\\p{Lu}[\\p{L}'’-]{0,30} ){1,3}(?:${streets})(?!\\w)`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?<![\\w/.-])${house},? (?!(?:${notNamed}) )[a-z'’-]{2,30} (?:${plainly})(?!\\w)`,
      'gi',
    ),
  },
  { kind: 'address', pattern: /(?<!\w)(?:flat|apartment|room|ward) \d{1,4}[a-z]?(?!\w)/gi },
];
