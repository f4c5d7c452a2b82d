import { xml } from './xml';

/** What a property list may hold here. */
export type Plist =
  | string
  | number
  | boolean
  | readonly Plist[]
  | { readonly [key: string]: Plist };

const isList = (value: Plist): value is readonly Plist[] => Array.isArray(value);

/** Everything between the tags of a property list, in Apple's XML form. */
export function plist(value: Plist, indent = ''): string {
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${xml(value)}</string>`;
  const inner = `${indent}  `;
  const tag = isList(value) ? 'array' : 'dict';
  const lines = isList(value)
    ? value.map((each) => plist(each, inner))
    : Object.entries(value).flatMap(([key, each]) => [
        `${inner}<key>${xml(key)}</key>`,
        plist(each, inner),
      ]);
  return [`${indent}<${tag}>`, ...lines, `${indent}</${tag}>`].join('\n');
}
