import * as v from 'valibot';
import { type Declared, readKeptLines } from '../../declaration/declared';
import { readSettings, type Settings } from '../../settings/settings';
import { type Entry, entry as entrySchema } from '../entry';
import { BackupFault } from './fault';
import { type BackupFile, fileSchema, startSchema, version } from './format';
import { limits } from './limits';
import { type PartName, partNames, parts } from './parts';
import { holdsMoreThan } from './values';

/** What is in a backup, as far as it can be read. */
export interface Backup {
  /** The day it was made, `YYYY-MM-DD`. */
  made: string;
  entries: Entry[];
  declarations: Declared[];
  parts: Partial<Record<PartName, unknown>>;
  settings: Settings | undefined;
  /** What is there and can't be read, as it was found. It stays in the file. */
  unreadable: unknown[];
}

/**
 * Reads a backup that has been opened, or a file of entries.
 *
 * @param bytes JSON in UTF-8, within `limits.bytes`.
 * @throws BackupFault and nothing else.
 */
export function readBackup(bytes: Uint8Array): Backup {
  const file = checked(parsed(bytes));
  const { entries, declarations, made, unreadable = [] } = file;
  const backup: Backup = {
    made,
    entries: [],
    declarations: [],
    parts: {},
    settings: undefined,
    unreadable: [...unreadable],
  };
  for (const value of entries) sort(readEntry(value), value, backup.entries, backup.unreadable);
  for (const value of declarations ?? [])
    sort(readLine(value), value, backup.declarations, backup.unreadable);
  for (const name of partNames) {
    if (file[name] === undefined) continue;
    const { value, unreadable } = parts[name].readingOf(file[name]);
    if (unreadable.length) backup.unreadable.push(file[name]);
    else if (value !== undefined) backup.parts[name] = value;
  }
  if (file.settings !== undefined) backup.settings = readSettings(file.settings).settings;
  return backup;
}

function sort<Value>(
  read: Value | undefined,
  found: unknown,
  into: Value[],
  unreadable: unknown[],
): void {
  if (read === undefined) unreadable.push(found);
  else into.push(read);
}

/**
 * Whether all that was found is in what was read: nothing is dropped in silence. What has more in it
 * than is known here can't be read here.
 */
const isWhole = (read: object, found: object): boolean =>
  Object.keys(read).length === Object.keys(found).length;

function readEntry(found: unknown): Entry | undefined {
  const read = v.safeParse(entrySchema, found, { abortEarly: true });
  if (!read.success) return undefined;
  const { fields } = found as Entry;
  return isWhole(read.output, found as Entry) && isWhole(read.output.fields, fields)
    ? read.output
    : undefined;
}

function readLine(found: unknown): Declared | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const [line] = readKeptLines([found]).declared;
  return line && isWhole(line, found) ? line : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  if (holdsMoreThan(limits.values, bytes)) throw new BackupFault('too-many');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const end = new TextDecoder().decode(bytes.subarray(-8)).trimEnd();
    throw new BackupFault(end.endsWith('}') ? 'damaged' : 'cut-short');
  }
}

const isTooLong = (list: unknown): boolean => Array.isArray(list) && list.length > limits.records;

function checked(found: unknown): BackupFile {
  const start = v.safeParse(startSchema, found);
  if (!start.success) throw new BackupFault('foreign');
  if (start.output.version > version) throw new BackupFault('later-version');
  // Before anything looks at them one by one.
  const { entries, declarations, unreadable } = found as Record<string, unknown>;
  if ([entries, declarations, unreadable].some(isTooLong)) throw new BackupFault('too-many');
  const file = v.safeParse(fileSchema, found);
  if (!file.success) throw new BackupFault('damaged');
  return file.output;
}
