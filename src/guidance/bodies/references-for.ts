import type { Place } from '../place';
import {
  type ReferenceId,
  referenceIds,
  references,
  type SourceId,
  type Topic,
} from '../references';
import { sureness } from '../references/reference';
import { bodies, bodiesFor } from './list';

/** Who says so, for one text and one place. */
export interface Found {
  /** What the place's own bodies say, best first: what the author named, then regulators' words. */
  own: readonly ReferenceId[];
  /** Whether `own` speaks on the topic. If not, it is where those bodies begin, and no more. */
  onTopic: boolean;
  /** What others say that the text rests on. Never in `own` too. */
  others: readonly ReferenceId[];
  /** Whether the text is also our own view. */
  ours: boolean;
}

/** A text that names no source still gets a voice or two on its topic. */
const mostUnnamed = 2;

const unique = <Id>(ids: readonly Id[]): Id[] => [...new Set(ids)];

const shared = (id: ReferenceId, about: readonly Topic[]) =>
  references[id].about.filter((topic) => about.includes(topic)).length;

/** Those that share a topic. More topics first, then the surest; else in the order they came. */
const onTopicOf = (ids: readonly ReferenceId[], about: readonly Topic[]): ReferenceId[] =>
  ids
    .filter((id) => shared(id, about) > 0)
    .toSorted(
      (a, b) =>
        shared(b, about) - shared(a, about) ||
        sureness.indexOf(references[a].sure) - sureness.indexOf(references[b].sure),
    );

/**
 * Picks what stands beside a text: first what its author named, then what shares its topics. So a
 * worker sees their own bodies wherever those speak, and nobody is left with an empty list.
 *
 * @param about what the text is about; nothing for a text that needs no one else's word.
 * @param sources what its author named.
 */
export function referencesFor(
  about: readonly Topic[],
  sources: readonly SourceId[],
  place: Place,
): Found {
  const here = bodiesFor(place);
  const theirs = unique(here.flatMap((id) => bodies[id].references));
  const named = unique(sources).filter((source) => source !== 'ours');
  const speaking = unique([
    ...named.filter((id) => theirs.includes(id)),
    ...here.flatMap((id) => onTopicOf(bodies[id].references, about)),
  ]);
  const onTopic = speaking.length > 0;
  const own = onTopic || about.length === 0 ? speaking : here.map((id) => bodies[id].general);
  const elsewhere = (ids: readonly ReferenceId[]) => ids.filter((id) => !own.includes(id));
  const others = elsewhere(named);
  const needed = !onTopic && others.length === 0 ? mostUnnamed : 0;
  return {
    own,
    onTopic,
    others: [...others, ...elsewhere(onTopicOf(referenceIds, about)).slice(0, needed)],
    ours: sources.includes('ours'),
  };
}
