import { signal } from '@preact/signals';
import { type QuestionId, questions } from '../../declaration/choices';
import { type Draft, emptyDraft } from '../../declaration/compose';
import { dayOf } from '../../reminders/days';
import { lock } from '../lock/lock-state';

/**
 * What the worker is about to say. In memory alone: another page of the app may be looked at
 * meanwhile, and with the tab it is gone.
 */
export const draft = signal<Draft>(freshDraft());
/**
 * Whether the lock covers it: it was written while that was open. Telling needs no passphrase, so
 * what is written while it is locked stays to be seen, until the lock was open once.
 */
export const covered = signal(false);
let written = false;
/** Whether the day is one that the worker set, or left out. */
let daySet = false;

function freshDraft(): Draft {
  return { ...emptyDraft, noticed: dayOf(new Date()) };
}

/** For the next worker at this computer, or the next person to tell about. */
export const clearAll = (): void => {
  daySet = false;
  written = false;
  covered.value = false;
  draft.value = freshDraft();
};

export const change = (part: Partial<Draft>): void => {
  daySet ||= part.noticed !== undefined;
  draft.value = { ...draft.value, ...part };
  written = true;
  cover();
};

/** To be called when the lock may have changed, too. */
export function cover(): void {
  if (written && lock.value !== 'locked') covered.value = true;
}

/** Noticed today, until the worker says otherwise: the app may have been open since another day. */
export function refreshDay(): void {
  const noticed = dayOf(new Date());
  if (!daySet && draft.value.noticed !== noticed) draft.value = { ...draft.value, noticed };
}

/** Chooses an answer, or where there may be many, takes it back. */
export function choose(id: QuestionId, value: string): void {
  const { answers } = draft.value;
  const before = answers[id] ?? [];
  // "Only offline" and any way of being in touch online can't both be so.
  const apart = id !== 'online' ? [] : value === 'offline' ? before : ['offline'];
  const without = before.filter((other) => other !== value && !apart.includes(other));
  const many = 'many' in questions[id];
  const next = before.includes(value) ? without : [...without, value];
  change({ answers: { ...answers, [id]: many ? next : [value] } });
}

export const clear = (id: QuestionId): void =>
  change({ answers: { ...draft.value.answers, [id]: [] } });
