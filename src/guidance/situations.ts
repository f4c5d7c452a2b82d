import type { Kind } from '../detection/moment';
import { people } from './people';
import type { Situation } from './situation';
import { topics } from './topics';

/** What the worker says it is. The machine never guesses it. */
export type SituationId = keyof typeof people | keyof typeof topics;

export const situations: Record<SituationId, Situation> = { ...people, ...topics };

const peopleIds = Object.keys(people) as SituationId[];
const topicIds = Object.keys(topics) as SituationId[];
export const situationIds: readonly SituationId[] = [...peopleIds, ...topicIds];

/** The answers that the panel offers for a kind of moment. */
export const situationsFor = (kind: Kind): readonly SituationId[] =>
  kind === 'post' || kind === 'comment' ? topicIds : peopleIds;

/** The first step where it depends on what just happened. */
const firstSteps: Record<'leave' | 'wait', Partial<Record<Kind, string>> & { default: string }> = {
  leave: {
    default: 'Leave the request as it is. You don’t need to press anything.',
    'request-out': 'Don’t send it yet. If it has gone out, you can take it back on the site.',
    message: 'You don’t have to answer here. Answer from work, or ask the office to.',
  },
  wait: {
    default: 'Don’t reply yet.',
    'request-out': 'Don’t send it yet. If it has gone out, you can take it back on the site.',
  },
};

const messageWords =
  'Hello. I can’t talk about work on here. Please call the office, and someone will help you.';

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
  return kind === 'message' ? messageWords : undefined;
}
