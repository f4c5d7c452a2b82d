import { describe, expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import { bannedWords, limits, lint } from '@/guidance/lint';
import { pageIds } from '@/guidance/pages';
import { countries, withEmergency } from '@/guidance/place';
import { referenceIds } from '@/guidance/references';
import { rules } from '@/guidance/rule';
import {
  situationIds,
  situations,
  situationsFor,
  stepsFor,
  textFor,
  wordsFor,
} from '@/guidance/situations';

const everywhere = (text: string) => countries.map((country) => withEmergency(text, country));

describe.each(situationIds)('%s', (id) => {
  const { title, answer, line, about, sources, more } = situations[id];

  test('its advice is short and plain under every rule and in every country', () => {
    for (const rule of rules)
      for (const kind of kinds)
        for (const text of everywhere(textFor(id, rule, kind)))
          expect(lint(text, limits.advice), text).toEqual([]);
    for (const text of everywhere(line)) expect(lint(text, limits.line), text).toEqual([]);
    const sentences = textFor(id, 'unknown').match(/[.?!](\s|$)/g) ?? [];
    // The number to call is a sentence of its own.
    expect(sentences.length).toBeLessThanOrEqual(id === 'worried' ? 5 : 4);
  });

  test.each(kinds)('it has steps for %s, and words where they fit', (kind) => {
    const steps = stepsFor(id, kind);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps)
      expect(
        lint(step, limits.item).filter((fault) => !fault.startsWith('reading')),
        step,
      ).toEqual([]);
    for (const all of everywhere(steps.join('\n')))
      expect(lint(all, limits.item * steps.length), all).toEqual([]);
    const words = wordsFor(id, kind);
    for (const said of words ? everywhere(words) : [])
      expect(lint(said, limits.words), said).toEqual([]);
  });

  test('it says who says so, or that it is ours, and leads on', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect([...referenceIds, 'ours']).toContain(source);
    for (const page of more ?? []) expect(pageIds).toContain(page);
    expect(about.length).toBeGreaterThan(0);
    expect(`${title} ${answer}`).not.toMatch(bannedWords);
  });
});

test('the situations that the facts list are all there', () => {
  expect(situationIds).toEqual(
    expect.arrayContaining([
      ...['person', 'family', 'former', 'colleague', 'asking', 'already-connected'],
      ...['post-work', 'photo', 'local-group', 'message', 'on-shift', 'official', 'supporting'],
      ...['look-up', 'worried', 'raise-concern', 'tagged', 'leave-job'],
    ]),
  );
});

test('advice fits what happened', () => {
  expect(stepsFor('person', 'request-in')[0]).toContain('Leave the request');
  expect(stepsFor('person', 'request-out')[0]).toContain('take it back');
  expect(stepsFor('person', 'message')[0]).toContain('Call the office');
  expect(wordsFor('person', 'request-out')).toBeUndefined();
  expect(wordsFor('family', 'message')).not.toContain('asking');
});

test('only “never” says not to connect where the rule is known; every rule leads to the manager', () => {
  expect(textFor('person', 'never')).toContain('not to connect');
  for (const rule of ['ask', 'depends'] as const)
    expect(textFor('person', rule)).not.toContain('not to connect');
  for (const rule of rules)
    for (const id of ['person', 'family'] as const) expect(textFor(id, rule)).toMatch(/manager/);
});

test('every kind has its question, and where someone may be at risk there is a way to say so', () => {
  for (const kind of kinds) expect(situationsFor(kind).length).toBeGreaterThan(3);
  expect(situations.former.next).toContain('worried');
  expect(situations.worried.text).toContain('{emergency}');
  for (const country of countries)
    expect(withEmergency(situations.worried.text, country)).not.toContain('{');
});
