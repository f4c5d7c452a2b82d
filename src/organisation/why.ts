/** Why something is refused. */
export interface Why {
  /** For those who made it, with the words it is about. */
  why: string;
  /** For the worker, where that would quote what the maker wrote: a refusal must not carry it. */
  plain?: string;
}

/** A reason that quotes, and the same without. */
export const quoting = (text: (quoted?: string) => string, quoted: string): Why => ({
  why: text(quoted),
  plain: text(),
});
