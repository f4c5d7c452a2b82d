import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bannedWords, grade, wordCount } from '@/guidance/lint';

const root = resolve(import.meta.dirname, '../../..');
const folder = resolve(root, 'docs/organisations');
const read = (file: string) => readFileSync(resolve(folder, file), 'utf8');

/** Each paper that is promised, how hard it may be to read, and how many words it may have. */
const papers = {
  'README.md': { grade: 6, words: 400 },
  'guide.md': { grade: 6, words: 1100 },
  'staff-notice.md': { grade: 4, words: 420 },
  'pledge.md': { grade: 4, words: 420 },
  'introducing-it.md': { grade: 6, words: 900 },
  'policy-paragraphs.md': { grade: 6, words: 1100 },
  'data-protection-starter.md': { grade: 6, words: 1100 },
  'equality-starter.md': { grade: 6, words: 900 },
  'accessibility.md': { grade: 6, words: 700 },
  'when-someone-asks.md': { grade: 5, words: 420 },
  'who-maintains-it.md': { grade: 6, words: 800 },
} as const;

/** What a reader reads: no marks, no addresses of links, no gaps for a pen. A cell is a line. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/^\|[\s|-]+\|$/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/_{3,}/g, '')
    .replaceAll('|', '\n')
    .replaceAll(/^\s*([#>]+|[-*]|\d+\.)\s+/gm, '')
    .replaceAll(/[*`]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line))
    .join('\n');

/** Whole sentences only: headings and cells are short, and would make any paper look plain. */
const sentences = (markdown: string): string =>
  plain(markdown)
    .split('\n')
    .filter((line) => /[.?!]$/.test(line))
    .join(' ');

test('every paper is there, and the list names them all', () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort(),
  ).toEqual(Object.keys(papers).sort());
  for (const file of Object.keys(papers).filter((name) => name !== 'README.md'))
    expect(read('README.md')).toContain(`](${file})`);
});

describe.each(Object.entries(papers))('%s', (file, most) => {
  const text = read(file);

  test('every link leads somewhere, and none out of the project', () => {
    for (const [, to = ''] of text.matchAll(/\]\(([^)]*)\)/g))
      expect(existsSync(resolve(dirname(resolve(folder, file)), to)), to).toBe(true);
  });

  test('reads plainly, and is no longer than it may be', () => {
    expect(grade(sentences(text))).toBeLessThanOrEqual(most.grade);
    expect(wordCount(plain(text))).toBeLessThanOrEqual(most.words);
  });

  test('cites no number of a clause: none was looked up at its source', () => {
    expect(text).not.toMatch(/\b(clause|section|article|paragraph|code|standard)\s+\d+(\.\d+)?\b/i);
  });
});

test.each(['staff-notice.md', 'pledge.md'])('%s threatens and blames nobody', (file) => {
  // “We will not make you …” says what is not done.
  expect(plain(read(file))).not.toMatch(bannedWords);
});

test('the limits are said to managers and to staff', () => {
  for (const file of ['guide.md', 'staff-notice.md', 'data-protection-starter.md']) {
    expect(read(file), file).toMatch(/can’t see (apps on (a|your) phone|phone apps)/);
    expect(read(file), file).toMatch(/work device|device management/i);
  }
});

test('nothing stronger than “allowed” is advised', () => {
  const said = read('guide.md')
    .split('\n')
    .filter((line) => /(normal|force)_installed/.test(line));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\*\*Please let people choose\.\*\*.*`allowed`/);
});
