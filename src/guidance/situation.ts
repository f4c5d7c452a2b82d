import type { SourceId } from './sources';

export type NextStep = 'tell' | 'note' | 'worried';

export interface Situation {
  /** The worker's own answer, as the panel offers it. */
  answer: string;
  /** The advice: at most 25 words, reading grade at most 5. */
  text: string;
  /** What to do next, one short line each. */
  steps: readonly string[];
  /** Whether the first step depends on what happened, and is one of `firstSteps`. */
  begins?: 'leave' | 'wait';
  /** Ready words to say, to someone who asked to connect. */
  words?: string;
  next: readonly NextStep[];
  sources: readonly SourceId[];
}
