import type { Place } from '../../guidance/place';
import { gibbs } from './gibbs';
import { hcpc } from './hcpc';
import { nmc } from './nmc';
import { quick } from './quick';
import { socialWorkEngland } from './social-work-england';
import { sssc } from './sssc';
import { supervision } from './supervision';
import type { Field, Template } from './template';
import { things } from './things';
import { whatNow } from './what-now';

/** All shapes, in their general order. */
export const templates: readonly Template[] = [
  quick,
  whatNow,
  gibbs,
  supervision,
  sssc,
  nmc,
  socialWorkEngland,
  hcpc,
  things,
];
export type { Field, Template };
export { quick };

/** A shape by its id; nothing where it is not known here: perhaps it came from a later version. */
export const templateOf = (id: string): Template | undefined =>
  templates.find((template) => template.id === id);

/**
 * The shapes in the order in which they are offered: the quick note, those for this worker's own
 * work, those for everyone. What is for other work comes apart: people change their work.
 */
export function templatesFor(place: Place): { mine: Template[]; others: Template[] } {
  const suited = templates.filter(({ suits }) => suits?.(place));
  const general = templates.filter(({ suits, id }) => !suits && id !== quick.id);
  return {
    mine: [quick, ...suited, ...general],
    others: templates.filter(({ suits }) => suits && !suits(place)),
  };
}

/** Every field of every shape, by its id. One id has one meaning, so the first label will do. */
const fields = new Map<string, Field>(
  [...templates]
    .reverse()
    .flatMap((template) => [...template.fields].reverse().map((field) => [field.id, field])),
);

/** What a field asks, in whatever shape; empty where it is not known here. */
export const labelOf = (field: string): string => fields.get(field)?.label ?? '';

export interface Part {
  /** The field's id. */
  id: string;
  /** Empty where the field is not known: then there are only words. */
  label: string;
  text: string;
}

/** Words in fields that the shape has no place for: of another shape, or of one that is not known. */
const leftOver = (template: string, words: Readonly<Record<string, string>>): Part[] => {
  const own = templateOf(template)?.fields ?? [];
  return Object.entries(words)
    .filter(([id, text]) => text.trim() && !own.some((field) => field.id === id))
    .map(([id, text]) => ({ id, label: labelOf(id), text }));
};

/** All that was written, in the order of the shape; boxes that were left empty are not there. */
export function partsOf(written: {
  template: string;
  fields: Readonly<Record<string, string>>;
}): Part[] {
  const own = (templateOf(written.template)?.fields ?? [])
    .map(({ id, label }) => ({ id, label, text: written.fields[id] ?? '' }))
    .filter(({ text }) => text.trim());
  return [...own, ...leftOver(written.template, written.fields)];
}
