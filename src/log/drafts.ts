import * as v from 'valibot';
import { kinds } from '../detection/moment';
import { change, read, readAll } from '../vault/records';
import { month, type Written, written } from './entry';

/** The draft of a new entry; that of an entry being changed bears the entry's id. */
export const newDraft = 'entry';
export const draftOf = (entry: string): string => `entry ${entry}`;
/** Where earlier versions kept the one text that was being written. */
const oldDraft = 'note';
/** The drafts that are done with once an entry is kept. */
export const draftsOf = (draft: string): string[] =>
  draft === newDraft ? [newDraft, oldDraft] : [draft];

/** A draft may be half of anything: its words count, and what else doesn't fit is left out. */
const draft = v.object({
  month: v.fallback(v.optional(month), undefined),
  template: v.fallback(v.optional(v.string()), undefined),
  fields: v.record(v.string(), v.string()),
  tags: v.fallback(v.optional(written.entries.tags), undefined),
  moment: v.fallback(v.optional(v.picklist(kinds)), undefined),
});

/** Ids of the entries of which a change was begun and neither kept nor left. @throws Locked. */
export async function begunChanges(): Promise<ReadonlySet<string>> {
  const { found } = await readAll('draft');
  const start = draftOf('');
  return new Set(found.flatMap(({ id }) => (id.startsWith(start) ? [id.slice(start.length)] : [])));
}

/**
 * What was being written.
 *
 * @param empty what the form begins with; it stands in for what the draft leaves open.
 * @returns nothing where there is no draft.
 * @throws Locked.
 */
export async function readDraft(id: string, empty: Written): Promise<Written | undefined> {
  const found = (await read('draft', id)) ?? (id === newDraft ? await read('draft', oldDraft) : '');
  if (typeof found === 'string')
    return found.trim() ? { ...empty, fields: { text: found } } : undefined;
  const fit = v.safeParse(draft, found);
  if (!fit.success) return undefined;
  const set = Object.entries(fit.output).filter(([, value]) => value !== undefined);
  return { ...empty, ...Object.fromEntries(set) };
}

/** Keeps a draft, or drops it. @throws Locked, and when it could not be stored. */
export const keepDraft = (id: string, draft: Written | undefined): Promise<void> =>
  change(async (records) => {
    if (draft) records.put('draft', id, draft);
    else for (const each of draftsOf(id)) records.delete('draft', each);
  });
