import { signal } from '@preact/signals';
import { type QuestionId, questions } from '../../declaration/choices';
import { type Draft, emptyDraft } from '../../declaration/compose';
import { dayOf } from '../../reminders/days';

/**
 * What the worker is about to say. In memory alone: another page of the app may be looked at
 * meanwhile, and with the tab it is gone.
 */
export const draft = signal<Draft>(freshDraft());

function freshDraft(): Draft {
  return { ...emptyDraft, noticed: dayOf(new Date()) };
}

/** For the next worker at this computer, or the next person to tell about. */
export const clearAll = (): void => {
  draft.value = freshDraft();
};

export const change = (part: Partial<Draft>): void => {
  draft.value = { ...draft.value, ...part };
};

/** Chooses an answer, or where there may be many, takes it back. */
export function choose(id: QuestionId, value: string): void {
  const { answers } = draft.value;
  const before = answers[id] ?? [];
  const without = before.filter((other) => other !== value);
  const many = 'many' in questions[id];
  const next = without.length < before.length ? without : [...before, value];
  change({ answers: { ...answers, [id]: many ? next : [value] } });
}

export const clear = (id: QuestionId): void =>
  change({ answers: { ...draft.value.answers, [id]: [] } });
