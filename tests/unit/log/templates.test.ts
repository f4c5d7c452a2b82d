import { describe, expect, test } from 'vitest';
import { limits, lint } from '@/guidance/lint';
import { referenceIds } from '@/guidance/references';
import { elements, knownTags, tagName, themes } from '@/log/tags';
import { labelOf, partsOf, quick, templateOf, templates, templatesFor } from '@/log/templates';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe.each([...templates])('$id', (template) => {
  test('has fields with ids of their own, and labels', () => {
    expect(new Set(ids(template.fields)).size).toBe(template.fields.length);
    for (const { id, label } of template.fields) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(label).toBeTruthy();
    }
  });
  test('names its source, or says that it is ours', () => {
    expect(template.from.length).toBeGreaterThan(0);
    for (const source of template.from)
      if (source !== 'ours') expect(referenceIds).toContain(source);
  });
  test('says it in plain words', () => {
    expect(lint(template.lead, limits.advice)).toEqual([]);
    if (template.note) expect(lint(template.note, limits.item)).toEqual([]);
  });
  test('asks for no hours, and prints no number of a clause', () => {
    const text = JSON.stringify(template);
    expect(text).not.toMatch(/how many hours|number of hours/i);
    expect(text).not.toMatch(/\b\d+\.\d+\b/);
  });
});

test('ids of shapes never change: entries are stored with them', () => {
  expect(ids(templates)).toEqual([
    'quick',
    'what-now',
    'gibbs',
    'supervision',
    'sssc',
    'nmc',
    'swe',
    'hcpc',
    'things',
  ]);
});

test('only what is verified is offered as a list', () => {
  expect(Object.keys(elements.tags)).toHaveLength(7);
  expect(Object.keys(themes.tags)).toHaveLength(4);
  expect(new Set(knownTags).size).toBe(11);
  expect(tagName('nmc:trust')).toBe('Promote professionalism and trust');
  expect(tagName('constructor')).toBe('constructor');
});

describe('the order', () => {
  test.each([
    ['scotland', 'care', 'sssc'],
    ['england', 'social-work', 'swe'],
    ['wales', 'nursing', 'nmc'],
    ['england', 'health', 'hcpc'],
  ] as const)('%s, %s: the quick note, then %s', (country, work, first) => {
    const { mine, others } = templatesFor({ country, work });
    expect(ids(mine).slice(0, 2)).toEqual(['quick', first]);
    expect(ids(others)).not.toContain(first);
  });
  test('all shapes are offered to everyone', () => {
    const { mine, others } = templatesFor({ country: 'elsewhere', work: 'other' });
    expect(ids([...mine, ...others]).sort()).toEqual(ids(templates).sort());
    expect(mine[0]).toBe(quick);
  });
});

describe('what an entry says', () => {
  test('is in the order of its shape, without empty boxes', () => {
    const fields = { shared: 'my manager', what: 'a request', did: ' ' };
    expect(partsOf({ template: 'quick', fields })).toEqual([
      { id: 'what', label: 'What was the moment?', text: 'a request' },
      { id: 'shared', label: 'Who have I told, or who will I tell?', text: 'my manager' },
    ]);
  });
  test('loses no word of another shape, of an unknown one or an unknown field', () => {
    const fields = { conclusion: 'gibbs', text: 'free', mystery: 'later', what: 'here' };
    for (const template of ['quick', 'of-2030', 'toString'])
      expect(
        partsOf({ template, fields })
          .map(({ text }) => text)
          .sort(),
      ).toEqual(['free', 'gibbs', 'here', 'later']);
    expect(labelOf('conclusion')).toBe('Conclusion');
    expect(labelOf('mystery')).toBe('');
    expect(templateOf('toString')).toBeUndefined();
  });
});
