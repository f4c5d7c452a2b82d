import * as v from 'valibot';
import { readKeptLines } from '../../declaration/declared';
import { changeSettings, loadSettings } from '../../settings/store';
import { change, type Records } from '../../vault/records';
import { entry } from '../entry';
import { takeBackNotice } from '../retention';
import { isSame } from './canonical';
import { compare, type Present, type Preview, settingsFrom } from './compare';
import { type Choices, lineCounter, type Put, putsOf } from './merge';
import { partNames, parts } from './parts';
import type { Backup } from './read';

/** What the worker has at this moment, as far as it can be read. */
export async function presentIn(records: Pick<Records, 'all' | 'get'>): Promise<Present> {
  const all = async (kind: 'entry' | 'declaration') =>
    (await records.all(kind)).map(({ value }) => value);
  const present: Present = {
    entries: (await all('entry')).filter((value) => v.is(entry, value)),
    declarations: readKeptLines(
      (await all('declaration')).filter((value) => typeof value === 'object' && value !== null),
    ).declared,
    parts: {},
  };
  for (const name of partNames) {
    const { kind, id, reads } = parts[name];
    const mine = reads(await records.get(kind, id));
    if (mine !== undefined) present.parts[name] = mine;
  }
  return present;
}

/** @returns what is there now, to be shown beside a backup. @throws Locked. */
export const readPresent = (): Promise<Present> => change(presentIn);

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
    const lastLine = await records.get(lineCounter.kind, lineCounter.id);
    const puts = putsOf(
      backup,
      await presentIn(records),
      choices,
      v.is(v.number(), lastLine) ? lastLine : 0,
      () => crypto.randomUUID(),
    );
    const there = await valuesOf(records, puts);
    for (const { kind, id, value } of puts) records.put(kind, id, value);
    await takeBackNotice(
      records,
      puts.flatMap(({ kind, id }) => (kind === 'entry' ? [id] : [])),
    );
    return new Map(puts.map((put) => [put, there(put)]));
  });
  const takeBack = () => change((records) => takeOut(records, done));
  let undoSettings = async () => {};
  try {
    if (choices.settings && backup.settings) undoSettings = await bringSettings(backup.settings);
  } catch (fault) {
    await takeBack();
    throw fault;
  }
  return {
    written: [...done.keys()].filter(({ id }) => id !== lineCounter.id).length,
    async undo() {
      await takeBack();
      await undoSettings();
    },
  };
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
