import type { Place } from '../../guidance/place';
import type { SourceId } from '../../guidance/references';
import type { TagSet } from '../tags';

export interface Field {
  /**
   * Under this id the words are stored. One id has one meaning in all templates, so that words
   * find their place when the shape changes: `what` is always what it was about.
   */
  id: string;
  label: string;
  hint?: string;
}

/** A shape for an entry: a few questions. To add one, write a file and list it in `index.ts`. */
export interface Template {
  /** Stored with each entry; never changed. */
  id: string;
  /** As the worker chooses it. */
  name: string;
  /** When it fits, or what to know. */
  lead: string;
  fields: readonly [Field, ...Field[]];
  tags?: TagSet;
  /** Whose shape it is. Without it, it is for everyone. */
  suits?: (place: Place) => boolean;
  /** What it rests on. */
  from: readonly SourceId[];
  /** What to know of its source, where the references don't say it. */
  note?: string;
}
