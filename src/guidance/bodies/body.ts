import type { Country, Work } from '../place';
import { type ReferenceId, references } from '../references';

/** A body that speaks to some workers in some countries. */
export interface Body {
  name: string;
  /** What people call it; its name where it has no shorter one. */
  short: string;
  /** A regulator keeps a register; any other body advises those who work in its field. */
  kind: 'regulator' | 'body';
  countries: readonly Country[];
  works: readonly Work[];
  /** Where `general` leads to. */
  url: string;
  /** What to show where it says nothing on a topic: its code, or its own site. */
  general: ReferenceId;
  references: readonly ReferenceId[];
}

type Written = Omit<Body, 'short' | 'url' | 'references'> & { short?: string };

/** @param said its references, as their file has them, so that each is listed once. */
export const body = (written: Written, ...said: readonly object[]): Body => ({
  ...written,
  short: written.short ?? written.name,
  url: references[written.general].url,
  references: said.flatMap((part) => Object.keys(part) as ReferenceId[]),
});
