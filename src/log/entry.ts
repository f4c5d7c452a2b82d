import * as v from 'valibot';
import { kinds } from '../detection/moment';

/** Letters in one field: a long evening's writing, and no more than a backup can bring back. */
export const longestField = 100_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** `YYYY-MM`: month and year only, so that an entry is no diary of somebody else's days. */
export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** What a worker writes: the same in an entry, in its draft and in the form. */
export const written = v.object({
  month,
  /** The id of a template. An entry of an unknown one is shown as plain text. */
  template: id,
  /** Words by the template's field. Words of another shape may be there, too: none is dropped. */
  fields: v.record(id, v.pipe(v.string(), v.maxLength(longestField))),
  /** Ids from `tags.ts`; an unknown one is shown as it is. */
  tags: v.pipe(v.array(id), v.maxLength(100)),
  /** The kind of moment it was written at, when it came from a reminder. */
  moment: v.exactOptional(v.picklist(kinds)),
});
export type Written = v.InferOutput<typeof written>;

/** Far more entries than anyone writes. */
export const highestSeq = 2 ** 40;

/** An entry of the log, as it is stored. */
export const entry = v.object({
  id,
  /**
   * The order of writing: one more than the highest when it was added. A number that nobody gets to
   * by writing came from a file. It counts as the first: as the highest it would leave no number for
   * those that come after it.
   */
  seq: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.transform((seq) => (seq > highestSeq ? 0 : seq)),
  ),
  ...written.entries,
});
export type Entry = v.InferOutput<typeof entry>;

const after = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

/** Newest first: by month, and within a month by the order of writing. */
export const newestFirst = (a: Entry, b: Entry): number =>
  after(a.month, b.month) || b.seq - a.seq || after(a.id, b.id);

/** Whether nothing was written; a shape, a month and tags alone are no entry. */
export const isEmpty = ({ fields }: Pick<Written, 'fields'>): boolean =>
  Object.values(fields).every((text) => !text.trim());
