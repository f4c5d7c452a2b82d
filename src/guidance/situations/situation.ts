import type { Kind } from '../../detection/moment';
import type { PageId } from '../pages';
import type { SourceId, Topic } from '../references';
import type { Rule } from '../rule';

export type NextStep = 'tell' | 'note' | 'worried';

export interface Situation {
  /** The worker's own answer, as the panel offers it. */
  answer: string;
  /** The heading of its page. */
  title: string;
  /** The advice: at most 25 words. `{emergency}` is the number to call. */
  text: string;
  /** The advice where the worker has set this rule of their employer. */
  byRule?: Partial<Record<Rule, string>>;
  /** The advice after this kind of moment, where it is another one. */
  byKind?: Partial<Record<Kind, string>>;
  /** The advice in one line. */
  line: string;
  /** What to do next, one short line each. */
  steps: readonly string[];
  /** Whether the first step depends on what happened, and is one of `firstSteps`. */
  begins?: 'leave' | 'wait';
  /** Ready words to say. `{emergency}` may stand in them. */
  words?: string;
  /** Whom the words are for, where it is not the person it is about. */
  wordsFor?: 'manager';
  /** What the panel offers beside the guidance. */
  next: readonly NextStep[];
  /** What it is about: references of the worker's own bodies on these topics stand beside it. */
  about: readonly Topic[];
  sources: readonly SourceId[];
  /** Pages that say more. */
  more?: readonly PageId[];
}
