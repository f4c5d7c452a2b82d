import { kinds } from '@/detection/moment';
import type { Fixture } from './fixture';

/** All that a page may say of a moment on it. */
export const marks = kinds.flatMap((kind) => [
  `arrive:${kind}`,
  `press:${kind}`,
  `press:${kind}+open`,
  `focus:${kind}`,
]);
/** An editor whose surroundings are not there yet, and one that the site's table says is not seen. */
const known: readonly string[] = [...marks, 'arrive:none', 'focus:later', 'focus:unseen'];

const written = ({ header, html }: Fixture): string[] => [
  `arrive:${header.get('arrive')}`,
  ...[...html.matchAll(/data-expect="([^"]*)"/g)].flatMap(([, words = '']) => words.split(' ')),
];

/**
 * Everything that a page is marked with.
 *
 * @throws when it is marked with a word that means nothing: a slip would count as no case at all.
 */
export function marksOf(fixture: Fixture): string[] {
  const found = written(fixture);
  const unknown = found.find((mark) => !known.includes(mark));
  if (unknown !== undefined) throw new Error(`${fixture.name}: “${unknown}” is no mark`);
  return found;
}
