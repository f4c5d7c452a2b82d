import * as v from 'valibot';
import { own } from '../vault/own';

/** At most this many letters: two short sentences. */
export const longestPlan = 280;

export const planSchema = v.object({
  /** The worker's own words: "If …, then I will …". Empty: no plan. */
  text: v.pipe(v.string(), v.maxLength(longestPlan)),
  /**
   * Also in the reminder, where a site could read it. Kept with the plan: in the settings, a page that
   * took over its own process could tick it.
   */
  onPage: v.boolean(),
});
export type Plan = v.InferOutput<typeof planSchema>;

/** My plan: one if-then sentence, shown back to the worker who wrote it. */
export const plan = own('plan', planSchema, { text: '', onPage: false });
