import type { Registry } from './read-registry';

export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'no XML');
  return document;
}

const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
};

const put = (registry: Registry, key: string, name: string, value: string | number) => {
  const at = registry.get(key) ?? new Map<string, string | number>();
  at.set(name, value);
  registry.set(key, at);
};

/** What is in the registry once every setting is turned on and no box is changed. */
export function turnOn(admx: Document, adml: Document): Registry {
  const registry: Registry = new Map();
  for (const policy of admx.querySelectorAll('policies > policy')) {
    const key = attribute(policy, 'key');
    for (const item of policy.querySelectorAll('enabledList > item')) {
      const decimal = item.querySelector('value > decimal');
      const value = decimal
        ? Number(attribute(decimal, 'value'))
        : (item.querySelector('value > string')?.textContent ?? '');
      put(registry, attribute(item, 'key'), attribute(item, 'valueName'), value);
    }
    for (const box of policy.querySelectorAll('elements > text')) {
      const shown = adml.querySelector(
        `presentation[id="${attribute(policy, 'name')}"] > textBox[refId="${attribute(box, 'id')}"] > defaultValue`,
      );
      const value = shown?.textContent ?? '';
      if (value.length > Number(attribute(box, 'maxLength')))
        throw new Error('longer than its box');
      put(registry, key, attribute(box, 'valueName'), value);
    }
  }
  return registry;
}
