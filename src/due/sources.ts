import type { Declared } from '../declaration/declared';
import type { Settings } from '../settings/settings';
import { startOf, waitingDays } from './due';

/** Something that comes due at a time. */
export interface DueTime {
  /**
   * Tells it from everything else that ever comes due, so that it is announced once. Kept with the
   * private data and shown to no one.
   */
  key: string;
  /** Epoch milliseconds. */
  at: number;
  /**
   * Whether it is announced: with a minute's peace, and by the device where that is wanted. What is
   * not only has the mark on the icon, as soon as it is due.
   */
  announce: boolean;
}

/** All that a source may look at. */
export interface Known {
  lines: readonly Declared[];
  settings: Settings;
}

/** Lists what is due now or will be. Once it is done with, the source no longer lists it. */
export type Source = (known: Known) => readonly DueTime[];

const declarations: Source = ({ lines }) =>
  waitingDays(lines).map(({ line, kind, day }) => ({
    key: `${line.id} ${kind} ${day}`,
    at: startOf(day),
    announce: true,
  }));

/**
 * The hour of helping someone ends, and a note is offered: nothing the worker asked to be told, and
 * after “I’m done” nothing they don’t know.
 */
const supporting: Source = ({ settings: { supporting: until } }) =>
  until === null ? [] : [{ key: `supporting ${until}`, at: until, announce: false }];

/** One for each thing that can come due. To add one, write a pure function and list it here. */
export const sources: readonly Source[] = [declarations, supporting];

export const dueTimes = (known: Known): DueTime[] => sources.flatMap((source) => source(known));
