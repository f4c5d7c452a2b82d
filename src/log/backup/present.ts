import * as v from 'valibot';
import { readKeptLines } from '../../declaration/declared';
import { change, type Records } from '../../vault/records';
import { type Entry, entry } from '../entry';
import type { Present } from './compare';
import { lineCounter } from './merge';
import { partNames, parts } from './parts';

/** What the worker has at this moment. What can't be read is no room for something else. */
export async function presentIn(records: Pick<Records, 'all' | 'get'>): Promise<Present> {
  const found = await records.all('entry');
  const entries = found.filter(
    (each): each is { id: string; value: Entry } =>
      v.is(entry, each.value) && each.value.id === each.id,
  );
  const ids = new Set(entries.map(({ id }) => id));
  const lines = (await records.all('declaration')).map(({ value }) => value);
  const present: Present = {
    entries: entries.map(({ value }) => value),
    taken: new Set(found.map(({ id }) => id).filter((id) => !ids.has(id))),
    declarations: readKeptLines(
      lines.filter((value) => typeof value === 'object' && value !== null),
    ).declared,
    parts: {},
  };
  for (const name of partNames) {
    const stored = await records.get(parts[name].kind, parts[name].id);
    const { value, unreadable } = parts[name].readingOf(stored);
    const mine = unreadable.length ? stored : value;
    if (mine !== undefined) present.parts[name] = mine;
  }
  return present;
}

/** @returns what is there now, to be shown beside a backup. @throws Locked. */
export const readPresent = (): Promise<Present> => change(presentIn);

/** The highest number of a line that was ever given, also to one that can't be read. */
export async function lastLine(records: Pick<Records, 'all' | 'get'>): Promise<number> {
  const last = await records.get(lineCounter.kind, lineCounter.id);
  const given = (await records.all('declaration')).map(({ id }) => Number(id));
  return [last, ...given].reduce<number>(
    (most, id) => (typeof id === 'number' && Number.isSafeInteger(id) ? Math.max(most, id) : most),
    0,
  );
}
