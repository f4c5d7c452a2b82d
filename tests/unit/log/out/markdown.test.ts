import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entriesFile, jsonOf } from '@/log/backup/gather';
import { readBackup } from '@/log/backup/read';
import { markdownOf, plain } from '@/log/out/markdown';
import { fileName } from '@/log/out/names';
import { arbitraryLog, entryOf } from '../backup/samples';

const now = new Date(2026, 10, 22);

test('a log in Markdown, the oldest first', () => {
  const entries = [
    entryOf('b', { month: '2026-11', tags: ['sssc:rights', 'mine'], moment: 'request-in' }),
    entryOf('a', {
      month: '2026-09',
      template: 'gone',
      fields: { what: 'Two\n\nparts', other: '# Not a heading' },
    }),
  ];
  expect(markdownOf(entries, now)).toBe(`# My log

Printed or saved on 22 November 2026.

## September 2026: Entry

**What was the moment?**

Two

parts

\\# Not a heading

## November 2026: Quick note

**What was the moment?**

What was b

*Rights-based and ethical practice · mine · After a reminder: Requests to you*
`);
});

test('no words change the shape of the page around them', () => {
  const words = 'Title\n===\n---\n## two\n```\n~~~\n<script>\n- a list\n1. stays\n#tag & more';
  expect(plain(words)).toBe(
    'Title\n\\===\n\\---\n\\## two\n\\```\n\\~~~\n\\<script>\n- a list\n1. stays\n#tag \\& more',
  );
  fc.assert(
    fc.property(arbitraryLog, (log) => {
      const headings = markdownOf(log, now)
        .split('\n')
        .filter((line) => /^\s*(#{1,6}(\s|$)|```|~~~|=+\s*$|--+\s*$)/.test(line));
      expect(headings).toHaveLength(1 + log.length);
    }),
  );
});

test('no words bring back what was taken from their signs, and none fetch a picture', () => {
  expect(plain('\\<img src=x onerror=a()>')).toBe('\\\\\\<img src=x onerror=a()>');
  expect(plain('![](https://evil.example/a.png)')).toBe('\\![](https://evil.example/a.png)');
  expect(plain('\\![](https://evil.example/a.png)')).toBe('\\\\\\![](https://evil.example/a.png)');
  expect(plain('Really! [yes]')).toBe('Really! [yes]');
  // Of what stands before a sign that is alive, an odd number are backslashes.
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\\', '<', '!', '[', '&', 'a') }), (words) => {
      for (const [, before = ''] of plain(words).matchAll(/(\\*)(?:[<&]|!\[)/g))
        expect(before.length % 2).toBe(1);
    }),
  );
});

test('the JSON of chosen entries can be brought back', () => {
  const entries = [entryOf('a'), entryOf('b')];
  expect(readBackup(jsonOf(entriesFile(entries, now), 2))).toMatchObject({
    entries,
    unreadable: [],
    settings: undefined,
  });
});

test('no name of a file says anything of the worker', () => {
  expect(Object.values(fileName).map((name) => name(now))).toEqual([
    'handrail-log-2026-11.md',
    'handrail-log-2026-11.json',
    'handrail-backup-2026-11-22.age',
    'handrail-unreadable-2026-11.json',
  ]);
});
