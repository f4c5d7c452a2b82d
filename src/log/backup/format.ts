import * as v from 'valibot';
import { isDay } from '../../declaration/day';

/** Raised when an older Handrail could no longer read what this one writes. */
export const version = 1;
export const format = 'handrail-backup';

const list = v.optional(v.array(v.unknown()), []);
const some = v.optional(v.unknown());

/**
 * The file as JSON. What is in the lists is looked at piece by piece, so that a damaged piece hides
 * no other. A file of entries alone, saved as JSON, is the same with nothing else in it.
 */
export const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  /** The day it was made, `YYYY-MM-DD`. */
  made: v.pipe(v.string(), v.check(isDay)),
  entries: v.array(v.unknown()),
  declarations: list,
  plan: some,
  people: some,
  address: some,
  'check-in': some,
  'registration-month': some,
  /** What could not be read where the backup was made, as it was found there. */
  unreadable: list,
  settings: some,
});
export type BackupFile = v.InferInput<typeof fileSchema>;

/** All that must be there to tell whose file it is, and of which version. */
export const startSchema = v.object({ format: v.literal(format), version: v.number() });
