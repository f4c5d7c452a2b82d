import * as v from 'valibot';
import { isDay } from '../declaration/day';
import { knownSites } from '../sites';
import { packTexts } from '../texts/en/pack';
import { linkKeys, panelKeys } from './keys';
import { linkFault } from './link-faults';
import { isTaken } from './names';
import { type Pack, type PackKey, packKeys, packSchema } from './pack';
import { shapeFaults, unknownKeys } from './shape';
import { quoting, type Why } from './why';
import { mostIn, nameFaults, wordFaults, wordingFaults } from './wording/faults';

const t = packTexts.faults;

/** One thing that is wrong, for the person who made it. */
export interface Fault extends Why {
  /** The part it is about. */
  key?: PackKey;
  /** Where there is no such part: the whole, or an unknown key as it stands. */
  at?: string;
}
export type Checked = { pack: Pack } | { faults: Fault[] };

/** Enough to mend a pack by; a list without an end helps nobody. */
const mostFaults = 40;
const longestKey = 60;

/** @param text normalised; what it says of a part of a pack. */
function contentFaults(pack: Pack, key: PackKey): Why[] {
  const value = pack[key];
  if (key === 'sites')
    return (pack.sites ?? [])
      .filter((id) => !knownSites.some((site) => site.id === id))
      .map((id) => quoting(t.notSite, id));
  if (typeof value !== 'string' || key === 'regulator') return [];
  if (key === 'reviewDate') return isDay(value) ? [] : [{ why: t.notDay }];
  if (linkKeys.some((each) => each === key)) {
    const fault = linkFault(value);
    return fault ? [fault] : [];
  }
  if (key === 'organisation' && isTaken(value)) return [{ why: t.takenName }];
  if (!value.trim()) return [{ why: t.empty }];
  if (key === 'organisation') return nameFaults(value);
  if (key === 'people' || key === 'manager') return wordFaults(value);
  const isPanel = panelKeys.some((each) => each === key);
  return wordingFaults(value, mostIn(key), pack.organisation, isPanel);
}

const tidied = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...new Set(value)].sort();
  return typeof value === 'string' ? value.normalize('NFC').replaceAll(/ +/g, ' ').trim() : value;
};

/** A fresh object with the parts in their one order, so that the same pack is always the same text. */
const ordered = (pack: Pack): Pack =>
  Object.fromEntries(
    packKeys.flatMap((key) => {
      const value = pack[key];
      if (value === undefined) return [];
      return [[key, tidied(value)]];
    }),
  ) as unknown as Pack;

/**
 * The one way in for a pack, from a file, from managed policy or from the form that makes one. It
 * looks at everything: shape, letters, what a text says and how it reads, where a link leads.
 *
 * @param value anything at all.
 * @param whole what to call it as a whole: a file or a setting.
 * @returns the pack, made anew, or everything that is wrong with it. It never throws.
 */
export function validatePack(value: unknown, whole: string = t.whole): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { faults: [{ at: whole, why: t.notPack }] };
  const faults: Fault[] = unknownKeys(value).map((key) => ({
    at: `“${[...key].slice(0, longestKey).join('')}”`,
    why: t.unknown,
  }));
  // Only own parts are read, so that nothing comes in by way of a prototype.
  const own = Object.fromEntries(
    packKeys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, (value as Pack)[key]]),
  );
  const read = v.safeParse(packSchema, own);
  if (!read.success) {
    faults.push(...shapeFaults(read.issues));
  }
  const broken = new Set(faults.map(({ key }) => key));
  const readable = ordered(own as unknown as Pack);
  for (const key of packKeys) {
    if (broken.has(key)) continue;
    for (const why of contentFaults({ ...readable, organisation: nameOf(readable) }, key))
      if (readable[key] !== undefined) faults.push({ key, ...why });
  }
  return faults.length ? { faults: faults.slice(0, mostFaults) } : { pack: readable };
}

/** Also where the name itself is wrong, the rest is looked at, so that all is said at once. */
const nameOf = ({ organisation }: { organisation: unknown }): string =>
  typeof organisation === 'string' ? organisation : '';
