// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longest, packKeys } from '@/organisation/pack';
import { admlFile } from '@/organisation/policies/adml';
import { admxFile } from '@/organisation/policies/admx';
import { parseXml } from './read-template';
import { anyPack, fullPack, policyFor } from './samples';

/**
 * The checks that Microsoft’s schema (PolicyDefinitionFiles.xsd) makes of the parts that our template
 * has: which element stands where and in what order, which attributes it has and what they look
 * like. The schema itself is Microsoft’s, is in no package, and is not copied here. Its attributes
 * with a default are left out where we write none.
 */
const name = /^[\p{L}\p{N}_]+$/u;
const version = /^[0-9]{1,4}\.[0-9]{1,5}$/;
const shown = /^\$\(string\.[\p{L}\p{N}_]+\)$/u;
const any = /^/;
const number = /^\d+$/;

interface Rule {
  /** The elements in it, in order; `*` for any number, `?` for one or none. */
  holds?: string;
  has?: Record<string, RegExp>;
  may?: Record<string, RegExp>;
  /** Letters of text that it may have; without it none but spaces between elements. */
  text?: number;
}

const rules: Record<string, Rule> = {
  policyDefinitions: {
    holds: 'policyNamespaces resources supportedOn? categories? policies?',
    has: { revision: version, schemaVersion: version },
  },
  policyNamespaces: { holds: 'target using*' },
  target: { has: { prefix: name, namespace: /^\S+$/ } },
  'policyDefinitions>resources': { has: { minRequiredRevision: version } },
  'policyDefinitions>supportedOn': { holds: 'definitions?' },
  definitions: { holds: 'definition definition*' },
  definition: { has: { name, displayName: shown } },
  categories: { holds: 'category category*' },
  category: { holds: 'parentCategory?', has: { name, displayName: shown } },
  policies: { holds: 'policy policy*' },
  policy: {
    holds: 'parentCategory? supportedOn enabledList? disabledList? elements?',
    has: { name, class: /^(User|Machine|Both)$/, displayName: shown, key: any },
    may: { explainText: shown, presentation: /^\$\(presentation\.[\p{L}\p{N}_]+\)$/u },
  },
  'policy>supportedOn': { has: { ref: name } },
  parentCategory: { has: { ref: name } },
  enabledList: { holds: 'item item*' },
  disabledList: { holds: 'item item*' },
  item: { holds: 'value', has: { valueName: any }, may: { key: any } },
  value: { holds: 'string|decimal|delete' },
  'value>string': { text: 255 },
  decimal: { has: { value: number } },
  delete: {},
  elements: { holds: 'text text*' },
  'elements>text': { has: { id: any }, may: { valueName: any, maxLength: number } },
  policyDefinitionResources: {
    holds: 'displayName description resources',
    has: { revision: version, schemaVersion: version },
  },
  displayName: { text: Number.POSITIVE_INFINITY },
  description: { text: Number.POSITIVE_INFINITY },
  'policyDefinitionResources>resources': { holds: 'stringTable? presentationTable?' },
  stringTable: { holds: 'string string*' },
  'stringTable>string': { has: { id: name }, text: Number.POSITIVE_INFINITY },
  presentationTable: { holds: 'presentation presentation*' },
  presentation: { holds: 'text* textBox*', has: { id: name } },
  'presentation>text': { text: Number.POSITIVE_INFINITY },
  textBox: { holds: 'label defaultValue?', has: { refId: any } },
  label: { text: Number.POSITIVE_INFINITY },
  defaultValue: { text: Number.POSITIVE_INFINITY },
};

function check(element: Element): void {
  const own = element.tagName;
  const rule = rules[`${element.parentElement?.tagName}>${own}`] ?? rules[own];
  if (!rule) throw new Error(`${own} has no rule`);
  const order = (rule.holds ?? '').replaceAll(/([\w|]+)([*?]?)\s*/g, '(?:(?:$1) )$2');
  const inner = [...element.children].map(({ tagName }) => `${tagName} `).join('');
  expect(inner, own).toMatch(new RegExp(`^${order}$`));
  const may = { ...rule.has, ...rule.may, xmlns: any };
  for (const attribute of element.attributes) {
    const allowed = may[attribute.name as keyof typeof may];
    expect(allowed, `${own} ${attribute.name}`).toBeDefined();
    expect(attribute.value, `${own} ${attribute.name}`).toMatch(allowed as RegExp);
  }
  for (const needed of Object.keys(rule.has ?? {}))
    expect(element.hasAttribute(needed), `${own} ${needed}`).toBe(true);
  const letters = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
  const text = letters.map(({ textContent }) => textContent).join('');
  if (rule.text === undefined) expect(text.trim(), own).toBe('');
  else expect(text.length, own).toBeLessThanOrEqual(rule.text);
  for (const child of element.children) check(child);
}

const both = (pack: typeof fullPack) => {
  const policy = policyFor(pack);
  return [parseXml(admxFile(policy)), parseXml(admlFile(policy))] as const;
};

describe('the template and its words', () => {
  test('are built as the schema says, whatever is in the pack', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(fullPack), anyPack), (pack) => {
        for (const document of both(pack)) {
          expect(document.documentElement.namespaceURI).toBe(
            'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
          );
          check(document.documentElement);
        }
      }),
      // A smaller case says no more, and hundreds of parsed files fill the memory.
      { numRuns: 25, endOnFailure: true },
    );
  });

  test('name nothing that is not there', () => {
    const [admx, adml] = both(fullPack);
    const strings = new Set([...adml.querySelectorAll('stringTable > string')].map(({ id }) => id));
    const text = new XMLSerializer().serializeToString(admx);
    const wanted = [...text.matchAll(/\$\(string\.(\w+)\)/g)].map(([, id]) => id ?? '');
    expect(wanted.length).toBeGreaterThan(6);
    for (const id of wanted) expect(strings).toContain(id);
    for (const policy of admx.querySelectorAll('policy')) {
      const presentation = adml.querySelector(`presentation[id="${policy.getAttribute('name')}"]`);
      const ids = [...policy.querySelectorAll('elements > text')].map(({ id }) => id);
      const boxes = [...(presentation?.querySelectorAll('textBox') ?? [])];
      expect(boxes.map((box) => box.getAttribute('refId'))).toEqual(ids);
    }
    expect(adml.querySelector('textBox'), 'a long link has a box').not.toBeNull();
    for (const ref of admx.querySelectorAll('[ref]'))
      expect(admx.querySelector(`[name="${ref.getAttribute('ref')}"]`)).not.toBeNull();
  });

  test('turning a setting off takes away what turning it on wrote', () => {
    const [admx] = both(fullPack);
    for (const policy of admx.querySelectorAll('policy')) {
      const places = (list: string) =>
        [...policy.querySelectorAll(`${list} > item`)].map((item) => [
          item.getAttribute('key'),
          item.getAttribute('valueName'),
        ]);
      expect(places('disabledList')).toEqual(places('enabledList'));
      expect(policy.querySelectorAll('disabledList delete').length).toBe(
        places('enabledList').length,
      );
    }
  });

  test('no text of a pack is too long to be written without a box', () => {
    expect(longest.text).toBeLessThanOrEqual(255);
    expect(packKeys.length).toBeGreaterThan(15);
  });
});
