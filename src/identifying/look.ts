import { findIdentifying } from './find';
import type { Found } from './found';

/** A piece that may show who somebody is, and the field it stands in. */
export interface Seen<Part> extends Found {
  part: Part;
  piece: string;
}

/**
 * Looks through several fields. What is said once is not said again: “Mary”, in three fields, is one
 * thing, at the place where it comes first.
 */
export function lookThrough<Part extends { text: string }>(parts: readonly Part[]): Seen<Part>[] {
  const seen = new Map<string, Seen<Part>>();
  for (const part of parts)
    for (const found of findIdentifying(part.text)) {
      const piece = part.text.slice(found.from, found.to);
      if (!seen.has(piece)) seen.set(piece, { ...found, part, piece });
    }
  return [...seen.values()];
}
