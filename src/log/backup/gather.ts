import { dayOf } from '../../reminders/days';
import { loadSettings } from '../../settings/store';
import { readAll } from '../../vault/records';
import { type BackupFile, format, version } from './format';
import { partNames, parts } from './parts';

const values = (found: readonly { value: unknown }[]) => found.map(({ value }) => value);

/**
 * All that is the worker's, as it stands. What can't be read by now is in it as it was found, except
 * for records that can't even be opened.
 *
 * @returns it, and how many records could not be opened.
 * @throws Locked.
 */
export async function gather(now: Date): Promise<{ file: BackupFile; damaged: number }> {
  const [entries, declarations, own, contacts] = await Promise.all([
    readAll('entry'),
    readAll('declaration'),
    readAll('own'),
    readAll('contact'),
  ]);
  const singles = [...own.found, ...contacts.found];
  const file: BackupFile = {
    format,
    version,
    made: dayOf(now),
    entries: values(entries.found),
    declarations: values(declarations.found),
    unreadable: values(singles.filter(({ id }) => isAside.test(id))),
    settings: await loadSettings(),
  };
  for (const name of partNames) {
    const value = singles.find(({ id }) => id === parts[name].id)?.value;
    if (value === undefined || value === null || value === '') continue;
    if (isEmptyPlan(value)) continue;
    file[name] = value;
  }
  const damaged = [entries, declarations, own, contacts].flatMap((each) => each.damaged).length;
  return { file, damaged };
}

/** What `vault/unreadable.ts` sets aside. */
const isAside = /, unreadable( \d+)?$/;

/** No plan, and no people, are nothing to keep. */
const isEmptyPlan = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && 'text' in value && value.text === '');

/** A file of chosen entries alone, in the same format. */
export const entriesFile = (entries: readonly unknown[], now: Date): BackupFile => ({
  format,
  version,
  made: dayOf(now),
  entries: [...entries],
});

/** @param indent for a file that people look at. */
export const jsonOf = (file: BackupFile, indent = 0): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(file, undefined, indent));
