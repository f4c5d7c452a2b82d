import type { Pattern } from './patterns';

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/**
 * NHS and CHI numbers carry the same check: the first nine digits, weighed 10 to 2, and the tenth
 * make a multiple of eleven. One in eleven other numbers passes, too; it is only a thought.
 */
function checks(text: string): boolean {
  const digits = digitsOf(text);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** A CHI number begins with a day of birth, DDMMYY. */
function beginsWithDay(text: string): boolean {
  const [d = 0, ay = 0, m = 0, onth = 0] = digitsOf(text);
  const [day, month] = [d * 10 + ay, m * 10 + onth];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Words that stand before a number of a case. */
const before =
  'case|ref|reference|file|client|patient|record|incident|complaint|referral|service user|hospital|chi|nhs';
const number = '(?:\\.|\\b) ?(?:no\\.?|nr\\.?|num(?:ber)?|id|ref(?:erence)?)?[:# ]{0,3}';

/** Numbers that people are kept under. */
export const numberPatterns: readonly Pattern[] = [
  {
    kind: 'chi',
    pattern: /(?<![\w.])\d{6}[ -]?\d{4}(?!\w)/g,
    holds: (found) => beginsWithDay(found) && checks(found),
  },
  {
    kind: 'nhs',
    pattern: /(?<![\w.])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)/g,
    holds: checks,
  },
  // A National Insurance number.
  { kind: 'ni', pattern: /(?<!\w)[a-z]{2} ?(?:\d{2} ?){3}[a-d](?!\w)/gi },
  // “Case 4711”, “ref no. AB/123”. A year alone is none: “the file of 2024”, “case 2024”.
  {
    kind: 'case',
    pattern: new RegExp(
      `(?<!\\w)(?:${before})${number}(?!(?:19|20)\\d\\d(?![\\w/-]))[a-z]{0,4}[/-]?\\d(?:[/-]?[a-z0-9]){2,19}(?!\\w)`,
      'gi',
    ),
  },
  // Letters and digits run together, as systems give them: “SW-20417”, “P104233”.
  { kind: 'case', pattern: /(?<!\w)[A-Z]{1,4}[/-]?\d{4,10}(?:[/-]\d{1,6}){0,2}(?!\w)/g },
];
