import { describe, expect, test } from 'vitest';
import type { Entry } from '@/log/entry';
import { everything, find, fold, known, type Query } from '@/log/search';

const entry = (seq: number, what: string, more: Partial<Entry> = {}): Entry => ({
  id: `e${seq}`,
  seq,
  month: '2026-11',
  template: 'quick',
  fields: { what },
  tags: [],
  ...more,
});

const all = known([
  entry(1, 'I felt Unsure at the café.'),
  entry(2, 'Asked my manager; felt fine', { template: 'gibbs', month: '2026-10' }),
  entry(3, 'It’s late', { tags: ['sssc:wellbeing'], moment: 'post' }),
  entry(4, 'nothing', { fields: { what: 'nothing', next: 'rang the café again' } }),
]);
const ids = (query: Partial<Query>) => find(all, { ...everything, ...query }).map(({ seq }) => seq);

describe('finding', () => {
  test.each<[string, Partial<Query>, number[]]>([
    ['nothing asked', {}, [1, 2, 3, 4]],
    ['a word, whatever its case', { words: 'unsure' }, [1]],
    ['a word without its accent', { words: 'cafe' }, [1, 4]],
    ['a word with one', { words: 'CAFÉ' }, [1, 4]],
    ['either apostrophe', { words: "it's" }, [3]],
    ['a part of a word', { words: 'manag' }, [2]],
    ['all words must be there', { words: 'felt  cafe' }, [1]],
    ['in any order', { words: 'fine felt' }, [2]],
    ['a tag by its name', { words: 'wellbeing' }, [3]],
    ['a tag', { tag: 'sssc:wellbeing' }, [3]],
    ['a month', { month: '2026-10' }, [2]],
    ['a shape', { template: 'gibbs' }, [2]],
    ['a kind of moment', { moment: 'post' }, [3]],
    ['two things that don’t meet', { moment: 'post', words: 'felt' }, []],
    ['the shape’s name finds no entry', { words: 'quick note' }, []],
  ])('%s', (_name, query, found) => expect(ids(query)).toEqual(found));

  test('folding keeps letters of other scripts', () => expect(fold('Łódź Ża')).toContain('odz'));
});

test('ten thousand entries are looked through at once', () => {
  const long = 'A day like any other, and I thought about what I said and why. '.repeat(16);
  const many = known(Array.from({ length: 10_000 }, (_, seq) => entry(seq, `${long}${seq} `)));
  const start = performance.now();
  const found = find(many, { ...everything, words: 'thought 9999' });
  // At most 100 ms is promised; a machine busy with other tests is given room.
  expect(performance.now() - start).toBeLessThan(300);
  expect(found).toHaveLength(1);
});
