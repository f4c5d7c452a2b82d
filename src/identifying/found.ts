export const foundKinds = [
  'email',
  'handle',
  'address',
  'postcode',
  'case',
  'date',
  'day',
  'age',
  'chi',
  'nhs',
  'ni',
  'phone',
  'number',
  'name',
] as const;

/** What a piece of text looks like. */
export type FoundKind = (typeof foundKinds)[number];

/** A piece of a text that could show who somebody is. */
export interface Found {
  kind: FoundKind;
  /** Where it begins and where it ends in the text, as for `slice`. */
  from: number;
  to: number;
}
