import { describe, expect, test } from 'vitest';
import { bannedWords, limits, lint } from '@/guidance/lint';
import { type ReferenceId, referenceIds, references } from '@/guidance/references';
import { officialHosts } from '@/guidance/references/hosts';
import { linkOnly, sureness, topics } from '@/guidance/references/reference';
import { voicesOf, whoSaysWhat } from '@/guidance/who-says-what';
import { referenceTexts } from '@/texts/en/references';

/** Numbers of clauses that someone has seen, if only in a copy. No other number may be printed. */
const seenNumbers: Partial<Record<ReferenceId, readonly string[]>> = {
  'sssc-code': ['2.3', '2.6', '2.8'],
  'sssc-code-harm': ['3.1', '3.4'],
  'swe-standards': ['5.6'],
  'nasw-ethics': ['1.06'],
};
const numbersIn = (text: string) => text.match(/\b\d+\.\d+\b/g) ?? [];
const notReading = (fault: string) => !fault.startsWith('reading');

describe.each(referenceIds)('%s', (id) => {
  const { says, url, seen, dated, about, title, body, sure } = references[id];

  test('says it in plain words', () => expect(lint(says, limits.says)).toEqual([]));

  test('names no number of a clause that was not seen', () => {
    expect(numbersIn(says)).toEqual(seenNumbers[id] ?? []);
    expect(numbersIn(title)).toEqual([]);
    expect(says).not.toMatch(/\b(clause|section|paragraph|para)\s*\d/i);
  });

  test('leads to an official host, by https', () => {
    const address = new URL(url);
    expect(address.href).toBe(url);
    expect(address.protocol).toBe('https:');
    expect([address.username, address.password, address.port, address.hash]).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(officialHosts as readonly string[]).toContain(address.host);
  });

  test('has a day, a body, a title and a date', () => {
    expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Date(`${seen}T12:00`).getTime()).not.toBeNaN();
    expect(body && title && dated).toBeTruthy();
    expect(sureness).toContain(sure);
    expect(`${says} ${title} ${dated}`).not.toMatch(/['"]/);
  });

  test('is about something, or is a link and claims no more', () => {
    expect(new Set(about).size).toBe(about.length);
    for (const topic of about) expect(topics).toContain(topic);
    if (sure === 'not read') expect(references[id]).toMatchObject(linkOnly(url));
    else expect(about.length).toBeGreaterThan(0);
  });
});

test('no host is allowed that nothing leads to, and none twice', () => {
  const used = new Set(referenceIds.map((id) => new URL(references[id].url).host));
  expect([...officialHosts].filter((host) => !used.has(host))).toEqual([]);
  expect(new Set(officialHosts).size).toBe(officialHosts.length);
});

test('no two references say the same', () => {
  const said = referenceIds.filter((id) => references[id].sure !== 'not read');
  expect(new Set(said.map((id) => references[id].says)).size).toBe(said.length);
});

test('the ids that other texts rest on are still there', () => {
  for (const id of [
    'sssc-2023',
    'sssc-questions',
    'sssc-code',
    'sssc-scenario',
    'sssc-referrals',
    'nz-small',
    'victoria-ties',
    'founding',
  ])
    expect(referenceIds).toContain(id);
});

describe.each(whoSaysWhat)('who says what: $question', (row) => {
  const lines = [...voicesOf(row).map(([, says]) => says), row.ours];

  test('has two to four voices and our own view, in plain words', () => {
    expect(voicesOf(row).length).toBeGreaterThanOrEqual(2);
    expect(voicesOf(row).length).toBeLessThanOrEqual(4);
    expect(row.question).not.toMatch(bannedWords);
    for (const line of lines) expect(lint(line, limits.advice).filter(notReading)).toEqual([]);
    expect(lint(lines.join('\n'), limits.advice * lines.length)).toEqual([]);
  });

  test('lets a voice say a number or speak at all only where its reference does', () => {
    for (const [id, says] of voicesOf(row)) {
      expect(references[id].sure).not.toBe('not read');
      for (const number of numbersIn(says)) expect(seenNumbers[id]).toContain(number);
    }
    expect(numbersIn(row.ours)).toEqual([]);
  });
});

test('the words around sources are plain', () => {
  const { sure, noBody, offTopic, ours, oursAlone, firstPage } = referenceTexts;
  for (const text of [...Object.values(sure), noBody, offTopic, ours, oursAlone, firstPage])
    expect(lint(text, limits.lead), text).toEqual([]);
});
