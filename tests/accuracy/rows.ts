import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import { marks } from '../unit/support/marks';

const folder = resolve(import.meta.dirname, 'rows');

/** One row of the research behind a site file: what was seen there, and how sure that is. */
const row = v.strictObject({
  row: v.pipe(v.string(), v.minLength(3)),
  rated: v.string(),
  /** What it leads to, in the words of the pages: `press:request-in`, `focus:post`, `arrive:message`. */
  moment: v.optional(v.picklist(marks)),
  /** Pages that show it, in the site's folder. */
  fixtures: v.array(v.string()),
  language: v.optional(v.string()),
  /** Why none does. */
  why: v.optional(v.pipe(v.string(), v.minLength(10))),
});
export type Row = v.InferOutput<typeof row>;

/** The rows by site. @throws when a file has another shape. */
export const rows: ReadonlyMap<string, readonly Row[]> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [
      basename(file, '.json'),
      v.parse(v.array(row), JSON.parse(readFileSync(resolve(folder, file), 'utf8'))),
    ]),
);
