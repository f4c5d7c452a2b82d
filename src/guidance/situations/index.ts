import type { Kind } from '../../detection/moment';
import type { Rule } from '../rule';
import { others } from './others';
import { people } from './people';
import type { Situation } from './situation';
import { topics } from './topics';

/** What the worker says it is. The machine never guesses it. */
export type SituationId = keyof typeof people | keyof typeof topics | keyof typeof others;

export const situations: Record<SituationId, Situation> = { ...people, ...topics, ...others };

const idsOf = (part: object) => Object.keys(part) as SituationId[];
export const personIds = idsOf(people);
export const topicIds = idsOf(topics);
export const otherIds = idsOf(others);
export const situationIds: readonly SituationId[] = [...personIds, ...topicIds, ...otherIds];

export const isSituationId = (id: string): id is SituationId => Object.hasOwn(situations, id);

/** The answers that the panel offers for a kind of moment. */
export const situationsFor = (kind: Kind): readonly SituationId[] =>
  kind === 'post' || kind === 'comment' ? topicIds : personIds;

/** The advice, in the wording that goes with what happened and with the employer's rule. */
export function textFor(id: SituationId, rule: Rule, kind: Kind = 'request-in'): string {
  const { byKind, byRule, text } = situations[id];
  return byKind?.[kind] ?? byRule?.[rule] ?? text;
}

/** The first step where it depends on what just happened. */
const firstSteps: Record<'leave' | 'wait', Partial<Record<Kind, string>> & { default: string }> = {
  leave: {
    default: 'Leave the request as it is. You don’t need to press anything.',
    'request-out': 'Don’t send it yet. If it has gone out, you can take it back on the site.',
    message:
      'Is it urgent? Call the office, or who is on call, and say what it says. Then ask them to call, too.',
  },
  wait: {
    default: 'Don’t reply yet.',
    'request-out': 'Don’t send it yet. If it has gone out, you can take it back on the site.',
  },
};

/** What to do, for what happened. Without a kind: as for a request to the worker. */
export function stepsFor(id: SituationId, kind: Kind = 'request-in'): readonly string[] {
  const { begins, steps } = situations[id];
  if (!begins) return steps;
  const first = firstSteps[begins];
  return [first[kind] ?? first.default, ...steps];
}

/** Words to say, where there are any that fit what happened. */
export function wordsFor(id: SituationId, kind: Kind = 'request-in'): string | undefined {
  const { words, begins } = situations[id];
  if (!words || !begins || kind === 'request-in') return words;
  return kind === 'message' ? others.message.words : undefined;
}
