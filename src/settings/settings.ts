import * as v from 'valibot';
import { kinds } from '../detection/moment';
import { firstPlace, placeSchema } from '../guidance/place';
import { rules } from '../guidance/rule';
import { modeSchemas, noModes } from '../modes/modes';

/** Reminders share a budget by group, so that frequent posts don't use up rare requests. */
export const groups = ['requests', 'posts', 'messages'] as const;
export type Group = (typeof groups)[number];

const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50));
const budget = v.object({ day: limit, week: limit });

const quiet = v.object({
  /** What is quiet. Without a kind: every kind. Without a site: every site. */
  kind: v.optional(v.picklist(kinds)),
  site: v.optional(v.string()),
  /** Epoch milliseconds, or `null` for good. */
  until: v.nullable(v.number()),
});
export type Quiet = v.InferOutput<typeof quiet>;

/** What a server was recognised as. Days, and no more than days. */
const seen = v.object({
  software: v.nullable(v.string()),
  /** The last visit. */
  day: v.string(),
  /** When the software was found. */
  found: v.optional(v.string()),
  /** Days of visits since then on which nothing spoke for it; see `seenAgain`. */
  without: v.optional(v.number()),
});
export type Seen = v.InferOutput<typeof seen>;

const byHand = v.object({ host: v.string(), seen: v.optional(seen) });
export type ByHand = v.InferOutput<typeof byHand>;

const kindSwitches = v.object({
  'request-in': v.boolean(),
  'request-out': v.boolean(),
  post: v.boolean(),
  comment: v.boolean(),
  message: v.boolean(),
});

export const settingsSchema = v.object({
  kinds: kindSwitches,
  budgets: v.object({ requests: budget, posts: budget, messages: budget }),
  quiet: v.array(quiet),
  /** Also when I follow public accounts. */
  openFollow: v.boolean(),
  byHand: v.array(byHand),
  /** Country and kind of work: whose guidance is shown. */
  place: placeSchema,
  /** What the employer says about connecting. Wording only. */
  rule: v.picklist(rules),
  /** Fewer reminders while they are closed unread. */
  ease: v.boolean(),
  ...modeSchemas,
});
export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaults: Settings = {
  kinds: { 'request-in': true, 'request-out': true, post: true, comment: false, message: false },
  budgets: {
    requests: { day: 1, week: 3 },
    posts: { day: 1, week: 1 },
    messages: { day: 1, week: 1 },
  },
  quiet: [],
  openFollow: false,
  byHand: [],
  place: firstPlace,
  rule: 'unknown',
  ease: true,
  ...noModes,
};

/**
 * Reads what is stored, field by field: one damaged field falls back to its default and the rest
 * stays as the worker set it. Damage never turns a reminder on that was off by default.
 *
 * @returns the settings, and the names of the fields that had to be replaced.
 */
export function readSettings(stored: unknown): { settings: Settings; damaged: (keyof Settings)[] } {
  if (stored === null || stored === undefined) return { settings: defaults, damaged: [] };
  const isRecord = typeof stored === 'object' && !Array.isArray(stored);
  const from = (isRecord ? stored : {}) as Record<string, unknown>;
  const settings: Settings = { ...defaults };
  const damaged: (keyof Settings)[] = [];
  for (const key of Object.keys(defaults) as (keyof Settings)[]) {
    // Settings of an earlier version have no field of this name yet.
    if (from[key] === undefined && isRecord) continue;
    const field = v.safeParse(settingsSchema.entries[key], from[key]);
    if (field.success) Object.assign(settings, { [key]: field.output });
    else damaged.push(key);
  }
  return { settings, damaged };
}
