import type { Moment } from '../detection/moment';
import type { Answer } from '../messages';
import type { Quiet } from '../settings/settings';
import { endOfDay } from './days';

const hour = 3_600_000;

/** What a choice in the Quiet menu means. `undefined`: the answer was no such choice. */
export function quietFor(
  answer: Answer,
  moment: Pick<Moment, 'site' | 'kind'>,
  now: Date,
): Quiet | undefined {
  switch (answer) {
    case 'quiet-hour':
      return { until: now.getTime() + hour };
    case 'quiet-today':
      return { until: endOfDay(now) };
    case 'quiet-month': {
      const until = new Date(now);
      until.setMonth(until.getMonth() + 1);
      return { until: until.getTime() };
    }
    case 'quiet-kind':
      return { kind: moment.kind, until: null };
    case 'quiet-site':
      return { site: moment.site, until: null };
    default:
      return undefined;
  }
}

/** Adds a quiet time in place of any of the same scope, and drops those that are over. */
export function withQuiet(list: readonly Quiet[], added: Quiet, now: Date): Quiet[] {
  const others = list.filter(
    (entry) =>
      (entry.until === null || entry.until > now.getTime()) &&
      (entry.kind !== added.kind || entry.site !== added.site),
  );
  return [...others, added];
}
