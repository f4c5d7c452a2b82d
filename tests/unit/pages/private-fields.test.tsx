// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PassphraseField } from '@/pages/lock/PassphraseField';
import { CopyText } from '@/ui/CopyText';
import { privateField } from '@/ui/private-field';

const files = import.meta.glob<string>('../../../src/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Its own attributes depend on whether it is shown. */
const triedBelow = 'src/pages/lock/PassphraseField.tsx';

/** Where a tag that begins here ends: at its `>`, and not at one in braces. */
function endOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '{') depth++;
    else if (source[at] === '}') depth--;
    else if (source[at] === '>' && depth === 0) return at;
  }
  throw new Error('A tag has no end');
}

/** A field as it is written in a file. */
function fieldsIn(file: string, source: string) {
  return [...source.matchAll(/<(input|textarea|select)\b/g)].map(({ 1: tag = '', index }) => {
    const written = source.slice(index, endOf(source, index));
    const type = /\stype=(?:"|\{.*')(\w+)['"]/.exec(written)?.[1] ?? 'text';
    return { at: `${file} ${written.slice(0, 60)}`, tag, written, type };
  });
}

const fields = Object.entries(files)
  .map(([path, source]) => [path.replace('../../../', ''), source] as const)
  .filter(([path]) => path !== triedBelow)
  .flatMap(([path, source]) => fieldsIn(path, source));
const spread = '{...privateField}';
const isKeptBack = (written: string) =>
  written.includes(spread) || written.includes('autocomplete="off"');

test('what stands in a field is in no file of the browser’s, for the next start', () => {
  const open = fields.filter(({ type, written }) => type !== 'file' && !isKeptBack(written));
  expect(open.map(({ at }) => at)).toEqual([]);
  // The look itself sees something.
  expect(fields.length).toBeGreaterThan(15);
});

test('what is written in a field goes to no speller and to no helper', () => {
  const parts = ['spellcheck={false}', "{...{ writingsuggestions: 'false' }}"];
  const open = fields
    .filter(({ tag, type }) => tag === 'textarea' || (tag === 'input' && type === 'text'))
    .filter(({ written }) => !written.includes(spread) && !parts.every((p) => written.includes(p)));
  expect(open.map(({ at }) => at)).toEqual([]);
  expect(privateField).toEqual({
    autocomplete: 'off',
    spellcheck: false,
    writingsuggestions: 'false',
  });
});

const shownField = (what: preact.JSX.Element, selector: string) => {
  const root = document.createElement('div');
  render(what, root);
  return root.querySelector(selector) as HTMLInputElement;
};

test('a passphrase that is shown is kept back, too', () => {
  const shown = (isShown: boolean) =>
    shownField(<PassphraseField id="p" label="x" value={signal('')} shown={isShown} />, '#p');
  expect(shown(false).type).toBe('password');
  expect(shown(true).getAttribute('autocomplete')).toBe('off');
  expect(shown(true).getAttribute('writingsuggestions')).toBe('false');
});

test('so are words that are only there to be copied', () => {
  const field = shownField(<CopyText label="x" text="words" />, 'textarea');
  expect(field.getAttribute('autocomplete')).toBe('off');
  expect(field.getAttribute('writingsuggestions')).toBe('false');
});
