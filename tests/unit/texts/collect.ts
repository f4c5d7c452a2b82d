const files = import.meta.glob<Record<string, unknown>>(
  [
    '../../../src/texts/en/*.ts',
    '../../../src/guidance/**/*.ts',
    '../../../src/log/templates/*.ts',
    '../../../src/log/tags.ts',
    '../../../src/declaration/choices.ts',
    '../../../src/sites/*.ts',
    '!**/{index,place,lint,template}.ts',
  ],
  { eager: true },
);

/** A text, and the path that leads to it in its file. */
export type Text = [path: string, text: string];

/** In data, what is no id and no address. */
const isSentence = (value: string) =>
  !/^https:/.test(value) && (/^[A-Z“…]/.test(value) || /\s.*[.?!…]$/.test(value));

/** Words stand in for what a text is filled with. */
const filled = (text: (...parts: string[]) => unknown): unknown =>
  text(...Array.from({ length: text.length }, (_, index) => `⟨${index + 1}⟩`));

/** @param own the file holds texts and nothing else: all of them count, and functions are texts too. */
function* textsIn(value: unknown, path: string, own: boolean): Generator<Text> {
  if (typeof value === 'string') {
    if (own || isSentence(value)) yield [path, value];
  } else if (typeof value === 'function') {
    if (own) yield* textsIn(filled(value as () => unknown), path, own);
  } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, `${path} ${key}`.trim(), own);
  }
}

/** Of a site's file only what the worker reads. */
const readable = (name: string, module: Record<string, unknown>): unknown =>
  name.startsWith('sites/')
    ? { unseen: (module.default as { unseen?: unknown } | undefined)?.unseen }
    : module;

/** Every text of the product, by file. */
export const allTexts = new Map<string, Text[]>(
  Object.keys(files)
    .sort()
    .map((file): [string, Text[]] => {
      const name = file.replace('../../../src/', '');
      const own = name.startsWith('texts/');
      return [name, [...textsIn(readable(name, files[file] ?? {}), '', own)]];
    })
    .filter(([, texts]) => texts.length > 0),
);
