import * as v from 'valibot';
import { kinds } from '../detection/moment';
import { change, read, readAll } from '../vault/records';
import { type Entry, entry, month, type Written, written } from './entry';
import { heldDrafts, hold } from './hold';

/**
 * What is being written. Each open form has a draft of its own, so that no window writes over the
 * words of another. A draft bears the name of its form; the second of a form is “2” and the name.
 */

/** The form for a new entry; that for changing one bears the entry's id. */
export const newForm = 'entry';
export const formOf = (entry: string): string => `${newForm} ${entry}`;
/** Where earlier versions kept the one text that was being written. */
const oldDraft = 'note';

interface Name {
  /** Of the entry that is being changed. */
  entry?: string;
  number: number;
}

/** Reads the name of a draft; nothing where it is none of the log's. */
export function nameOf(id: string): Name | undefined {
  if (id === oldDraft) return { number: 0 };
  const found = /^(?:(\d+) )?entry(?: (.+))?$/s.exec(id);
  if (!found) return undefined;
  const [, number = '1', entry] = found;
  return { number: Number(number), ...(entry !== undefined && { entry }) };
}

/** A draft may be half of anything: its words count, and what else doesn't fit is left out. */
const schema = v.object({
  month: v.fallback(v.optional(month), undefined),
  template: v.fallback(v.optional(v.string()), undefined),
  fields: v.record(v.string(), v.string()),
  tags: v.fallback(v.optional(written.entries.tags), undefined),
  moment: v.fallback(v.optional(v.picklist(kinds)), undefined),
  before: v.fallback(v.optional(entry), undefined),
});

export interface Draft {
  written: Partial<Written> & Pick<Written, 'fields'>;
  /** The entry as it was when its change was begun. */
  before?: Entry;
}

/** @returns nothing where there are no words in it. */
function draftIn(found: unknown): Draft | undefined {
  if (typeof found === 'string')
    return found.trim() ? { written: { fields: { text: found } } } : undefined;
  const fit = v.safeParse(schema, found);
  if (!fit.success) return undefined;
  const { before, ...rest } = fit.output;
  const set = Object.entries(rest).filter(([, value]) => value !== undefined);
  const words: Draft['written'] = { ...Object.fromEntries(set), fields: rest.fields };
  return { written: words, ...(before && { before }) };
}

/** @returns nothing where there is no such draft. @throws Locked. */
export const readDraft = async (id: string): Promise<Draft | undefined> =>
  draftIn(await read('draft', id));

/** Keeps a draft, or drops it. @throws Locked, and when it could not be stored. */
export const keepDraft = (id: string, now: Written | undefined, before?: Entry): Promise<void> =>
  change(async (records) => {
    if (now) records.put('draft', id, before ? { ...now, before } : now);
    else records.delete('draft', id);
  });

/** A draft that one form has for itself. */
export interface Claim {
  id: string;
  /** What was found in it. */
  draft?: Draft;
  letGo: () => Promise<void>;
}

/** A page that is loaded anew finds its draft still held by the page before. In milliseconds. */
const wait = 250;

/** @returns nothing where another form has it, or it is gone. @throws Locked. */
export async function claimDraft(id: string): Promise<Claim | undefined> {
  const letGo = await hold(id, wait);
  const draft = letGo && (await readDraft(id));
  if (draft) return { id, draft, letGo };
  await letGo?.();
  return undefined;
}

/**
 * Gives a form the newest draft of its own that no other window is writing, or else a new one.
 *
 * @param isBegun words were typed meanwhile: then what is found is left alone, and is there later.
 * @throws Locked.
 */
export async function claim(form: string, isBegun: () => boolean): Promise<Claim> {
  const { found, damaged } = await readAll('draft');
  const numbers = [...found, ...damaged]
    .flatMap(({ id }) => {
      const name = nameOf(id);
      const its = name?.entry === undefined ? newForm : formOf(name.entry);
      return name && its === form ? [{ id, number: name.number }] : [];
    })
    .sort((a, b) => b.number - a.number);
  for (const { id } of numbers) {
    if (isBegun()) break;
    const claimed = await claimDraft(id);
    if (claimed && !isBegun()) return claimed;
    await claimed?.letGo();
  }
  const first = (numbers[0]?.number ?? 0) + 1;
  for (let number = first; number < first + 100; number++) {
    const id = number === 1 ? form : `${number} ${form}`;
    const letGo = await hold(id);
    if (letGo) return { id, letGo };
  }
  throw new Error('No draft is free');
}

/** Keeps words as a draft that the form finds when it opens. @throws as `keepDraft`. */
export async function keepBeside(form: string, words: Written, before: Entry): Promise<void> {
  const { id, letGo } = await claim(form, () => true);
  await keepDraft(id, words, before).finally(letGo);
}

/** Ids of the entries of which a change was begun and neither kept nor left. @throws Locked. */
export async function begunChanges(): Promise<ReadonlySet<string>> {
  const { found } = await readAll('draft');
  return new Set(found.flatMap(({ id }) => nameOf(id)?.entry ?? []));
}

export interface Begun {
  id: string;
  fields: Written['fields'];
}

/**
 * All that was begun and is in no open form: new entries, and changes of an entry that is gone, whose
 * words would stand nowhere else. The newest first.
 *
 * @param isThere whether there is such an entry. @throws Locked.
 */
export async function begunElse(isThere: (entry: string) => boolean): Promise<Begun[]> {
  const [{ found }, held] = await Promise.all([readAll('draft'), heldDrafts()]);
  return found
    .flatMap(({ id, value }) => {
      const name = nameOf(id);
      const draft = name && draftIn(value);
      if (!draft || held.has(id) || (name.entry !== undefined && isThere(name.entry))) return [];
      return [{ id, number: name.number, fields: draft.written.fields }];
    })
    .sort((a, b) => b.number - a.number);
}
