import { dayName } from '../ui/dates';
import { type Answers, questionIds, questions } from './choices';
import { isDay } from './day';
import { inTerms, type Terms } from './terms';

/** What a declaration is written from. Everything may be empty. */
export interface Draft {
  /** The worker's own name, role and team. */
  me: { name: string; role: string; team: string };
  /** The day the worker noticed, `YYYY-MM-DD`. */
  noticed: string;
  answers: Answers;
  /** What the worker adds in their own words. */
  more: string;
}

export const emptyDraft: Draft = {
  me: { name: '', role: '', team: '' },
  noticed: '',
  answers: {},
  more: '',
};

const opening =
  'I want to let you know about a link I have with someone. Can we talk about how to handle it?';
const closing = 'I will tell you who this is in person or in our work system.';

/**
 * Writes the declaration from the worker's choices. It leaves out what is empty, and of its own it
 * names no one: only what the worker types can.
 *
 * @param terms what an organisation calls people, where the worker uses its words.
 */
export function composeDeclaration(
  { me, noticed, answers, more }: Draft,
  terms: Terms = {},
): string {
  const answered = questionIds.flatMap((id) => {
    const { label, options } = questions[id];
    const chosen = (answers[id] ?? []).flatMap((value) =>
      Object.hasOwn(options, value)
        ? [inTerms(id, value, terms) ?? (options as Record<string, string>)[value]]
        : [],
    );
    return chosen.length ? [`${label}: ${chosen.join('; ')}.`] : [];
  });
  const when = isDay(noticed) ? [`I noticed this on ${dayName(noticed)}.`] : [];
  const from = [me.name, me.role, me.team].map((text) => text.trim()).filter(Boolean);
  const parts = [opening, [...when, ...answered].join('\n'), more.trim(), closing, from.join('\n')];
  return parts.filter(Boolean).join('\n\n');
}
