import { describe, expect, test } from 'vitest';
import { bannedWords, limits, lint } from '@/guidance/lint';
import { pageIds, pages } from '@/guidance/pages';
import { referenceIds } from '@/guidance/references';

describe.each(pageIds)('the page %s', (id) => {
  const { title, line, lead, sections, sheet, blanks, sources } = pages[id];

  test('reads plainly', () => {
    expect(lint(line, limits.line)).toEqual([]);
    expect(lint(lead, limits.lead)).toEqual([]);
    for (const { heading, text, list, words } of sections) {
      if (text) expect(lint(text, limits.paragraph), heading).toEqual([]);
      if (words) expect(lint(words, limits.words), heading).toEqual([]);
      if (list) expect(lint(list.join('\n'), limits.item * list.length), heading).toEqual([]);
      for (const item of list ?? [])
        expect(
          lint(item, limits.item).filter((fault) => !fault.startsWith('reading')),
          item,
        ).toEqual([]);
    }
  });

  test('has headings that accuse nobody, and something under each', () => {
    const toFillIn = blanks?.flatMap(({ line, boxes = [] }) => [line, ...boxes]) ?? [];
    const headings = sections.map((section) => section.heading);
    for (const heading of [title, sheet ?? '', ...toFillIn, ...headings])
      expect(heading).not.toMatch(bannedWords);
    for (const { heading, text, list, words } of sections)
      expect(text ?? list?.[0] ?? words, heading).toBeTruthy();
  });

  test('says what it rests on', () => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect([...referenceIds, 'ours']).toContain(source);
  });
});

test('what really happens promises no more than its sources', () => {
  const said = JSON.stringify(pages['what-happens']);
  expect(said).toContain('many matters are too small');
  expect(said).toContain('has to tell the SSSC of serious cases');
  expect(said).not.toMatch(/\b(most|always end|never end)\b[^.]*\b(talk|fine)\b/i);
});
