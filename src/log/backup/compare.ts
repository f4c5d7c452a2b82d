import type { Declared } from '../../declaration/declared';
import type { Settings } from '../../settings/settings';
import type { Entry } from '../entry';
import { canonical, isSame } from './canonical';
import { type PartName, partNames } from './parts';
import type { Backup } from './read';

/**
 * What the worker has now, as far as it can be read. A part of which anything can't be read is there
 * as it was found: it is not nothing.
 */
export interface Present extends Pick<Backup, 'entries' | 'declarations' | 'parts'> {
  /** Ids that stand for entries which can't be read. */
  taken: ReadonlySet<string>;
}

export interface Clash<Value> {
  mine: Value;
  theirs: Value;
}
export interface Compared<Value> {
  /** An id among these may be given already: to one that can't be read, or twice in one file. */
  fresh: Value[];
  same: number;
  clashing: Clash<Value>[];
}

export interface Preview {
  entries: Compared<Entry>;
  declarations: Compared<Declared>;
  parts: Partial<Record<PartName, 'fresh' | 'same' | 'differs'>>;
}

/** Sets what is in a backup beside what is there: what is new, the same, or clashes. */
export function compare(backup: Backup, present: Present): Preview {
  const preview: Preview = {
    entries: compareEntries(backup.entries, present),
    declarations: compareLines(backup.declarations, present.declarations),
    parts: {},
  };
  for (const name of partNames) {
    if (backup.parts[name] === undefined) continue;
    const mine = present.parts[name];
    preview.parts[name] =
      mine === undefined ? 'fresh' : isSame(mine, backup.parts[name]) ? 'same' : 'differs';
  }
  return preview;
}

const contentOf = ({ id: _id, seq: _seq, ...content }: Entry) => canonical(content);

/**
 * Entries are the same by their id. One that was kept beside another on an earlier bringing back has
 * an id of its own by now, so a clash is looked for by content, too: the same file twice adds nothing.
 */
function compareEntries(
  theirs: readonly Entry[],
  { entries: mine, taken }: Pick<Present, 'entries' | 'taken'>,
): Compared<Entry> {
  const compared: Compared<Entry> = { fresh: [], same: 0, clashing: [] };
  const byId = new Map(mine.map((entry) => [entry.id, entry]));
  const inFile = new Map<string, Entry>();
  let contents: Set<string> | undefined;
  for (const entry of theirs) {
    const here = byId.get(entry.id);
    const there = here ?? inFile.get(entry.id);
    if (!there && !taken.has(entry.id)) {
      compared.fresh.push(entry);
      inFile.set(entry.id, entry);
      continue;
    }
    const content = contentOf(entry);
    contents ??= new Set(mine.map(contentOf));
    if ((there && contentOf(there) === content) || contents.has(content)) {
      compared.same++;
      continue;
    }
    contents.add(content);
    if (here) compared.clashing.push({ mine: here, theirs: entry });
    else compared.fresh.push(entry);
  }
  return compared;
}

const bare = ({ id: _id, ...line }: Declared) => canonical(line);

/** Lines have only a number of their own place, so their words tell which is which. */
function compareLines(theirs: readonly Declared[], mine: readonly Declared[]): Compared<Declared> {
  const compared: Compared<Declared> = { fresh: [], same: 0, clashing: [] };
  const seen = new Set(mine.map(bare));
  const byText = new Map([...mine].reverse().map((line) => [line.text, line]));
  for (const line of theirs) {
    const there = byText.get(line.text);
    if (seen.has(bare(line))) compared.same++;
    else if (there) compared.clashing.push({ mine: there, theirs: line });
    else compared.fresh.push(line);
    seen.add(bare(line));
  }
  return compared;
}

/**
 * The settings of a backup as they may be brought in: servers the worker added stay as they are here,
 * so that no file puts a site on the list, and an hour of helping someone is over.
 */
export const settingsFrom = (theirs: Settings, now: Settings): Settings => ({
  ...theirs,
  byHand: now.byHand,
  supporting: now.supporting,
});
