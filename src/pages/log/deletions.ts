import { signal } from '@preact/signals';
import { onDeleted } from '../../vault/changed';

/**
 * How often it was all deleted while this page was open. Whatever a form still holds then goes with
 * it: to keep it once more would undo what the worker has just done in another window.
 */
export const deletions = signal(0);

/** Counts them. @returns how to stop. */
export const watchDeletions = (): (() => void) =>
  onDeleted(() => {
    deletions.value += 1;
  });
