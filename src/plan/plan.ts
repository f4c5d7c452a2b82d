import * as v from 'valibot';
import { own } from '../log/own';

/** At most this many letters: two short sentences. */
export const longestPlan = 280;

/**
 * My plan: one if-then sentence in the worker's own words, shown back to them. Empty: no plan.
 * Whether a page may show it too is a setting, `planOnPage`.
 */
export const plan = own('plan', v.pipe(v.string(), v.maxLength(longestPlan)), '');
