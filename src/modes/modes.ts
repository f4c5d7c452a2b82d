import * as v from 'valibot';
import type { Moment } from '../detection/moment';
import { hoursSchema, within } from './hours';

/** What the worker says of the time they are in. Nothing turns one on but the worker. */
export const modeSchemas = {
  /** I run an official account: on these sites, at these hours or at any. */
  official: v.object({ sites: v.array(v.string()), hours: v.nullable(hoursSchema) }),
  /** On shift: at these hours, or at any where this is a work device. */
  shift: v.object({ device: v.boolean(), hours: v.nullable(hoursSchema) }),
  /** I'm supporting someone with their account: until then, epoch milliseconds. */
  supporting: v.nullable(v.number()),
};

export interface Modes {
  official: v.InferOutput<(typeof modeSchemas)['official']>;
  shift: v.InferOutput<(typeof modeSchemas)['shift']>;
  supporting: number | null;
}

export const noModes: Modes = {
  official: { sites: [], hours: null },
  shift: { device: false, hours: null },
  supporting: null,
};

/** Helping someone turns itself off after this long, in milliseconds. */
export const supportingFor = 3_600_000;

/** A clock that was set back must not lengthen the hour. */
export const isSupporting = ({ supporting }: Modes, now: Date): boolean =>
  supporting !== null && supporting > now.getTime() && supporting - now.getTime() <= supportingFor;

/** The hour is over and nobody has said yet whether it is worth a note. */
export const hasSupported = (modes: Modes, now: Date): boolean =>
  modes.supporting !== null && !isSupporting(modes, now);

export const isOnShift = ({ shift }: Modes, now: Date): boolean =>
  shift.device || (shift.hours !== null && within(shift.hours, now));

const runsAccount = ({ official }: Modes, site: string, now: Date): boolean =>
  official.sites.includes(site) && (official.hours === null || within(official.hours, now));

/**
 * The mode whose text a reminder carries, if any. Only at a post or a comment: a request or a message
 * has a question of its own that no mode may take away. A work account is work, also on shift.
 */
export function modeAt(
  modes: Modes,
  moment: Moment,
  now: Date,
): 'official' | 'on-shift' | undefined {
  const { site, kind } = moment;
  if (kind !== 'post' && kind !== 'comment') return undefined;
  if (runsAccount(modes, site, now)) return 'official';
  return isOnShift(modes, now) ? 'on-shift' : undefined;
}
