import { changeSettings, loadSettings } from '../../settings/store';
import { change, type Records } from '../../vault/records';
import { setAside } from '../../vault/unreadable';
import { takeBackNotice } from '../retention';
import { isSame } from './canonical';
import { compare, type Preview, settingsFrom } from './compare';
import { type Choices, lineCounter, type Put, putsOf } from './merge';
import { parts } from './parts';
import { lastLine, presentIn, readPresent } from './present';
import type { Backup } from './read';

/** A backup, beside what is here. */
export interface Looked {
  backup: Backup;
  preview: Preview;
}

/** Changes nothing. @throws Locked. */
export const lookAt = async (backup: Backup): Promise<Looked> => ({
  backup,
  preview: compare(backup, await readPresent()),
});

/**
 * Brings a backup back: all of it, or nothing. It is compared again with what is there by then.
 *
 * @returns how many records were written, and how to take it all back.
 * @throws Locked, or when it could not be stored.
 */
export async function bringBack(
  backup: Backup,
  choices: Choices,
): Promise<{ written: number; undo: () => Promise<void> }> {
  const done = await change(async (records) => {
    const puts = putsOf(backup, await presentIn(records), choices, await lastLine(records), () =>
      crypto.randomUUID(),
    );
    const there = await valuesOf(records, puts);
    const aside = await asideFor(records, puts, there);
    for (const { kind, id, value } of puts) records.put(kind, id, value);
    await takeBackNotice(
      records,
      puts.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : [])),
    );
    return { puts, before: new Map([...puts, ...aside].map((put) => [put, there(put)])) };
  });
  const takeBack = () => change((records) => takeOut(records, done.before));
  let undoSettings = async () => {};
  try {
    if (choices.settings && backup.settings) undoSettings = await bringSettings(backup.settings);
  } catch (fault) {
    await takeBack();
    throw fault;
  }
  return {
    written: done.puts.filter(({ id }) => id !== lineCounter.id).length,
    async undo() {
      await takeBack();
      await undoSettings();
    },
  };
}

/** Sets aside what can't be read in the parts that are to be replaced. */
async function asideFor(
  records: Records,
  puts: readonly Put[],
  there: (put: Put) => unknown,
): Promise<Put[]> {
  const aside: Put[] = [];
  for (const { kind, id, readingOf } of Object.values(parts)) {
    const put = puts.find((each) => each.kind === kind && each.id === id);
    const { unreadable } = readingOf(put && there(put));
    for (const each of await setAside(records, id, unreadable))
      aside.push({ kind: 'own', ...each });
  }
  return aside;
}

/** What is kept of all these at this moment: read by kind, as one by one takes minutes for many. */
async function valuesOf(records: Records, puts: Iterable<Put>) {
  const kinds = new Set([...puts].map(({ kind }) => kind));
  const all = new Map<string, Map<string, unknown>>();
  for (const kind of kinds)
    all.set(kind, new Map((await records.all(kind)).map(({ id, value }) => [id, value])));
  return ({ kind, id }: Put): unknown => all.get(kind)?.get(id);
}

/** What was changed since is no longer what was brought: it stays. Numbers stay used up. */
async function takeOut(records: Records, done: ReadonlyMap<Put, unknown>): Promise<void> {
  const now = await valuesOf(records, done.keys());
  for (const [put, before] of done) {
    const { kind, id, value } = put;
    if (id === lineCounter.id || !isSame(now(put), value)) continue;
    if (before === undefined) records.delete(kind, id);
    else records.put(kind, id, before);
  }
}

async function bringSettings(theirs: NonNullable<Backup['settings']>) {
  const before = await loadSettings();
  const after = await changeSettings((now) => settingsFrom(theirs, now));
  return async () => {
    await changeSettings((now) => (isSame(now, after) ? before : now));
  };
}
