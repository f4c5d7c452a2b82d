import type { Declared } from '../../declaration/declared';
import type { RecordKind } from '../../vault/db';
import type { Entry } from '../entry';
import { type Compared, compare, type Present } from './compare';
import { type PartName, partNames, parts } from './parts';
import type { Backup } from './read';

/** What becomes of one that is there already, and differs. */
export const clashChoices = ['both', 'mine', 'theirs'] as const;
export type ClashChoice = (typeof clashChoices)[number];

export interface Choices {
  clashes: ClashChoice;
  /** Parts that take the place of the worker's own. One that isn't there yet is just brought. */
  replace: ReadonlySet<PartName>;
  /** Whether the settings are brought. */
  settings: boolean;
}

export interface Put {
  kind: RecordKind;
  id: string;
  value: unknown;
}

/**
 * What to write so that a backup is brought back. Nothing that is there is written over, but where
 * the worker chose so.
 *
 * @param lastLine the highest number that a line was ever given here.
 * @param newId gives an id that nothing has.
 */
export function putsOf(
  backup: Backup,
  present: Present,
  choices: Choices,
  lastLine: number,
  newId: () => string,
): Put[] {
  const preview = compare(backup, present);
  const beside = (theirs: Entry) => ({ ...theirs, id: newId() });
  const given = new Set(present.taken);
  const entries = chosen(preview.entries, choices.clashes, beside).map((entry) => {
    const each = given.has(entry.id) ? beside(entry) : entry;
    given.add(each.id);
    return each;
  });
  return [
    ...entries.map((entry) => ({ kind: 'entry' as const, id: entry.id, value: entry })),
    ...linePuts(preview.declarations, present.declarations, choices.clashes, lastLine),
    ...partNames.flatMap((name) => {
      const state = preview.parts[name];
      const isBrought = state === 'fresh' || (state === 'differs' && choices.replace.has(name));
      const { kind, id } = parts[name];
      return isBrought ? [{ kind, id, value: backup.parts[name] }] : [];
    }),
  ];
}

/** @param beside makes of one that clashes another one, to be kept beside. */
function chosen<Value extends Entry | Declared>(
  { fresh, clashing }: Compared<Value>,
  choice: ClashChoice,
  beside: (theirs: Value) => Value,
): Value[] {
  if (choice === 'mine') return fresh;
  return [
    ...fresh,
    ...clashing.map(({ mine, theirs }) =>
      choice === 'both' ? beside(theirs) : { ...theirs, id: mine.id },
    ),
  ];
}

/** The number of no line is given twice, and where it can be the line keeps its own. */
function linePuts(
  lines: Compared<Declared>,
  present: readonly Declared[],
  choice: ClashChoice,
  lastLine: number,
): Put[] {
  const own = new Set(present.map(({ id }) => id));
  let last = present.reduce((highest, { id }) => Math.max(highest, id), Math.max(0, lastLine));
  const fresh = new Set(lines.fresh);
  const puts = chosen(lines, choice, (theirs) => ({ ...theirs, id: 0 }))
    .sort((a, b) => a.id - b.id)
    .map((line) => {
      // Of two in the file that differ from the same one here, the second is kept beside.
      const isReplaced = choice === 'theirs' && !fresh.has(line) && own.delete(line.id);
      const id = isReplaced ? line.id : Math.max(last + 1, isNumber(line.id) ? line.id : 0);
      if (!isReplaced) last = id;
      return { kind: 'declaration' as const, id: String(id), value: { ...line, id } };
    });
  if (last > lastLine && puts.length) return [...puts, counterAt(last)];
  return puts;
}

const isNumber = (id: number) => Number.isSafeInteger(id) && id < highest;
/** No file may use up all numbers. */
const highest = 1_000_000;

export const lineCounter = { kind: 'own', id: 'declared-last' } as const;
const counterAt = (value: number): Put => ({ ...lineCounter, value });
