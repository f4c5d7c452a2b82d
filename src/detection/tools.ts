import { buttonLike, card, closest, controlOf, editorOf, isVisible } from './dom';
import { fold, labelsOf } from './labels';

/** What the watcher lends to a detector that comes as a script of its own. */
export const tools = {
  buttonLike,
  card,
  closest,
  controlOf,
  editorOf,
  fold,
  isVisible,
  labelsOf,
};
export type Tools = typeof tools;
