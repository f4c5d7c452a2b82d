import * as v from 'valibot';
import { change, type Records, read, readAll } from '../vault/records';
import { nameOf } from './drafts';
import { type Entry, entry, highestSeq, newestFirst, type Written, written } from './entry';
import { heldDrafts } from './hold';
import { takeBackNotice } from './retention';

/** Something kept with the entries that is none, as far as can be told. It is still the worker's. */
export interface Unreadable {
  id: string;
  /** As it was found; nothing where it could not even be decrypted. */
  value?: unknown;
}
export interface Log {
  /** Newest first. */
  entries: Entry[];
  unreadable: Unreadable[];
}

/** What is stored under an id; nothing where it does not fit, or is not what it says it is. */
function entryIn(id: string, value: unknown): Entry | undefined {
  const read = v.safeParse(entry, value);
  return read.success && read.output.id === id ? read.output : undefined;
}

/**
 * The whole log, with what can't be read set apart.
 *
 * @throws Locked, and what the browser throws when nothing can be read.
 */
export async function listEntries(): Promise<Log> {
  const { found, damaged } = await readAll('entry');
  const entries: Entry[] = [];
  const unreadable: Unreadable[] = damaged.map(({ id }) => ({ id }));
  for (const { id, value } of found) {
    const read = entryIn(id, value);
    if (read) entries.push(read);
    else unreadable.push({ id, value });
  }
  return { entries: entries.sort(newestFirst), unreadable };
}

/**
 * The log with some of it read anew: of ten thousand entries, one that changed takes no time.
 *
 * @returns nothing where it takes the whole log to say how it is now.
 * @throws as `listEntries`.
 */
export async function listAgain(log: Log, ids: ReadonlySet<string>): Promise<Log | undefined> {
  // What could not be read may have been moved aside, under a name of its own.
  if (log.unreadable.some(({ id }) => ids.has(id))) return undefined;
  const anew = await Promise.all(
    [...ids].map(async (id) => ({ id, value: await read('entry', id) })),
  );
  const there = anew.filter(({ value }) => value !== undefined);
  const readable = there.flatMap(({ id, value }) => entryIn(id, value) ?? []);
  if (readable.length < there.length) return undefined;
  const others = log.entries.filter(({ id }) => !ids.has(id));
  return { ...log, entries: [...others, ...readable].sort(newestFirst) };
}

/** The highest place in the order that this window gave out, as a list may be read anew only later. */
let given = 0;

const highestIn = (found: readonly { id: string; value: unknown }[]): number =>
  found.reduce((most, { id, value }) => Math.max(most, entryIn(id, value)?.seq ?? 0), 0);

/**
 * Keeps a new entry. Resolves once it is on disk.
 *
 * @param drafts ids of the drafts it was written in: in the same step they go.
 * @param highest the highest `seq` there is, where it is known: ten thousand entries need not be
 * decrypted for one more. Two windows at once may then give the same one, and either order is right.
 * @throws Locked, what valibot throws when it doesn't fit, and what the browser throws when nothing
 * can be stored. Then nothing changed.
 */
export async function addEntry(
  what: Written,
  drafts: readonly string[] = [],
  highest?: number,
): Promise<Entry> {
  const fit = v.parse(written, what);
  return change(async (records) => {
    const most = highest ?? highestIn(await records.all('entry'));
    given = Math.min(Math.max(given, most) + 1, highestSeq);
    // What can't be read again must not be taken for kept.
    const added = v.parse(entry, { id: crypto.randomUUID(), seq: given, ...fit });
    records.put('entry', added.id, added);
    for (const draft of drafts) records.delete('draft', draft);
    return added;
  });
}

/** An entry as it was before a change, and as that change left it. */
export interface Change {
  before: Entry;
  after: Entry;
}

/**
 * Changes an entry as it is at that moment.
 *
 * @param to gives what to write instead, at once; `undefined` leaves it as it is.
 * @returns what came of it; nothing where the entry is gone, can't be read or was left as it is.
 * @throws as `addEntry`.
 */
export function changeEntry(
  id: string,
  to: (now: Entry) => Written | undefined,
  drafts: readonly string[] = [],
): Promise<Change | undefined> {
  return change(async (records) => {
    const before = entryIn(id, await records.get('entry', id));
    const next = before && to(before);
    if (!next) return undefined;
    // Parsed, so that its parts stand in the order in which a read gives them.
    const after = v.parse(entry, { ...next, id, seq: before.seq });
    records.put('entry', id, after);
    for (const draft of drafts) records.delete('draft', draft);
    return { before, after };
  });
}

/** Whether an entry is as it was, both as they were read. */
export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Takes a change back. @returns nothing where the entry was changed again since, or is gone. */
export const undoChange = ({ before, after }: Change): Promise<Change | undefined> =>
  changeEntry(before.id, (now) => (same(now, after) ? before : undefined));

/** Changes of these entries that were begun and are in no open form, whose words the worker still sees. */
async function draftsOf(records: Records, ids: ReadonlySet<string>) {
  const held = await heldDrafts();
  return (await records.all('draft')).filter(({ id }) => {
    const entry = nameOf(id)?.entry;
    return entry !== undefined && ids.has(entry) && !held.has(id);
  });
}

/**
 * Takes entries out, readable or not, and with them what was begun as a change of them.
 *
 * @returns how to bring it all back, exactly as it was; what is there again is left alone.
 * @throws as `addEntry`.
 */
export async function deleteEntries(ids: readonly string[]): Promise<() => Promise<void>> {
  const gone = await change(async (records) => {
    const found = await Promise.all(
      ids.map(async (id) => ({
        kind: 'entry' as const,
        id,
        value: await records.get('entry', id),
      })),
    );
    // What can't be decrypted could not be brought back, so it stays.
    const there = found.filter(({ value }) => value !== undefined);
    const drafts = await draftsOf(records, new Set(there.map(({ id }) => id)));
    await takeBackNotice(records, ids);
    const all = [...there, ...drafts.map((draft) => ({ kind: 'draft' as const, ...draft }))];
    for (const { kind, id } of all) records.delete(kind, id);
    return all;
  });
  return () =>
    change(async (records) => {
      for (const { kind, id, value } of gone)
        if ((await records.get(kind, id)) === undefined) records.put(kind, id, value);
    });
}
