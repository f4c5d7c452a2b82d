import { describe, expect, test } from 'vitest';
import { kinds } from '@/detection/moment';
import { situationIds, situations, situationsFor, stepsFor, wordsFor } from '@/guidance/situations';
import { type Source, sources } from '@/guidance/sources';
import { pageTexts } from '@/texts/en/reminder';
import { welcome } from '@/texts/en/welcome';
import { grade, wordCount } from './reading';

const banned =
  /\b(must|breach\w*|violat\w*|misconduct|forbidden|prohibited|report (you|your)\w*|disciplin\w*|sanctions?)\b/i;
const readers = [
  ...Object.entries(pageTexts).flatMap(([name, { full, line }]) => [
    [`${name}, full`, full],
    [`${name}, line`, line],
  ]),
  ...situationIds.map((id) => [id, situations[id].text]),
] as [string, string][];

describe.each(readers)('%s', (_name, text) => {
  test('is at most 25 words', () => expect(wordCount(text)).toBeLessThanOrEqual(25));
  test('reads at grade 5 or below', () => expect(grade(text)).toBeLessThanOrEqual(5));
  test('accuses nobody', () => expect(text).not.toMatch(banned));
  test('is a few short sentences', () => {
    const sentences = text.match(/[.?!](\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });
});

test('the promises and the ready words are plain too', () => {
  for (const line of welcome.promises) expect(grade(line), line).toBeLessThanOrEqual(6);
  expect(welcome.promises).toHaveLength(10);
  for (const id of situationIds) {
    for (const kind of kinds) {
      const words = wordsFor(id, kind);
      if (words) expect(grade(words), words).toBeLessThanOrEqual(5);
      expect(stepsFor(id, kind).length, id).toBeGreaterThan(0);
      for (const step of stepsFor(id, kind)) expect(step).not.toMatch(banned);
    }
  }
});

test('advice fits what happened', () => {
  expect(stepsFor('person', 'request-in')[0]).toContain('Leave the request');
  expect(stepsFor('person', 'request-out')[0]).toContain('take it back');
  expect(stepsFor('person', 'message')[0]).toContain('answer');
  expect(wordsFor('person', 'request-out')).toBeUndefined();
  expect(wordsFor('family', 'message')).not.toContain('asking');
});

test('every situation has a source or says that it is ours, steps, and a way on', () => {
  for (const id of situationIds) {
    const { sources: said, steps, answer } = situations[id];
    expect(said.length, id).toBeGreaterThan(0);
    expect(steps.length, id).toBeGreaterThan(0);
    expect(answer).toBeTruthy();
    for (const step of steps) expect(step).not.toMatch(banned);
  }
});

test('every kind has its question, and where someone may be at risk there is a way to say so', () => {
  for (const kind of kinds) expect(situationsFor(kind).length).toBeGreaterThan(3);
  expect(situations.former.next).toContain('worried');
  expect(situations.worried.text).toContain('999');
});

test('sources lead to https addresses and say how sure they are', () => {
  for (const source of Object.values(sources) as Source[]) {
    expect(URL.parse(source.url)?.protocol).toBe('https:');
    expect(source.seen).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
