import type { Declared } from './declared';

/** A line as it was before a change, and as that change left it. */
export interface Change {
  before: Declared;
  after: Declared;
}

const differing = ({ before, after }: Change): (keyof Declared)[] =>
  (Object.keys({ ...before, ...after }) as (keyof Declared)[]).filter(
    (field) => before[field] !== after[field],
  );

/** Makes a change in a line that may have changed elsewhere too: what it did not touch stays. */
export function carry(change: Change, now: Declared): Declared {
  const next: Partial<Record<keyof Declared, unknown>> = { ...now };
  for (const field of differing(change)) {
    if (field in change.after) next[field] = change.after[field];
    else delete next[field];
  }
  return next as Declared;
}

/** Takes a change back, unless something it did is no longer as it left it. */
export const takeBack = ({ before, after }: Change, now: Declared): Declared | undefined =>
  differing({ before, after }).every((field) => now[field] === after[field])
    ? carry({ before: after, after: before }, now)
    : undefined;
