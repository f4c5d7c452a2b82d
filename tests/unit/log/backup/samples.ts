import fc from 'fast-check';
import { kinds } from '@/detection/moment';
import type { Entry } from '@/log/entry';

export const utf8 = (text: string) => new TextEncoder().encode(text);

export const entryOf = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  seq: 1,
  month: '2026-11',
  template: 'quick',
  fields: { what: `What was ${id}` },
  tags: [],
  ...more,
});

/** Letters of all sorts: signs of Markdown, lone surrogates, writing from right to left. */
const words = fc.string({ unit: 'binary', maxLength: 200 });

const arbitraryEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: fc.uuid(),
    seq: fc.nat(),
    month: fc
      .tuple(fc.integer({ min: 2020, max: 2039 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    template: fc.constantFrom('quick', 'gibbs', 'of another time'),
    fields: fc.dictionary(fc.constantFrom('what', 'feelings', 'next', 'toString', 'a b'), words, {
      noNullPrototype: true,
    }),
    tags: fc.array(fc.constantFrom('sssc:rights', 'mine'), { maxLength: 3 }),
    moment: fc.constantFrom(...kinds),
  },
  { requiredKeys: ['id', 'seq', 'month', 'template', 'fields', 'tags'], noNullPrototype: true },
);

/** Any log. */
export const arbitraryLog = fc.uniqueArray(arbitraryEntry, {
  maxLength: 12,
  selector: ({ id }) => id,
});
