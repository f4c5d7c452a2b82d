import { type Answers, questionIds, questions } from './choices';

const opening =
  'I want to let you know about a link I have with someone. Can we talk about how to handle it?';
const closing = 'I will tell you who this is in person or in our work system.';

/**
 * Writes the declaration from the worker's choices. It names no one, holds no date but the one the
 * worker adds by hand, and leaves out what was not answered.
 */
export function composeDeclaration(answers: Answers): string {
  const lines = questionIds.flatMap((id) => {
    const { label, options } = questions[id];
    const chosen = (answers[id] ?? []).flatMap((value) => {
      return Object.hasOwn(options, value) ? [(options as Record<string, string>)[value]] : [];
    });
    return chosen.length ? [`${label}: ${chosen.join('; ')}.`] : [];
  });
  return [opening, ...(lines.length ? [lines.join('\n')] : []), closing].join('\n\n');
}
