import { expect, test, vi } from 'vitest';
import { limits } from '@/log/backup/limits';
import { readBackup } from '@/log/backup/read';
import { defaults } from '@/settings/settings';
import { entryOf, utf8 } from './samples';

const file = {
  format: 'handrail-backup',
  version: 1,
  made: '2026-11-22',
  entries: [entryOf('a'), entryOf('b', { moment: 'post' })],
  declarations: [{ id: 3, text: 'I know them.', state: 'told', told: '2026-11-02' }],
  plan: { text: 'If …, then I will …', onPage: true },
  people: [{ role: 'manager', name: 'Robin', reach: '' }],
  address: 'mailto:me@example.org',
  'check-in': '2027-01-01',
  unreadable: [{ half: 'a thing' }],
  settings: { ...defaults, openFollow: true },
};
const read = (value: unknown) => readBackup(utf8(JSON.stringify(value)));
const fails = (value: unknown, code: string) => expect(() => read(value)).toThrow(code);

test('all of it is read', () => {
  expect(read(file)).toEqual({
    made: '2026-11-22',
    entries: file.entries,
    declarations: file.declarations,
    parts: {
      plan: { text: 'If …, then I will …', onPage: false },
      people: file.people,
      address: file.address,
      'check-in': '2027-01-01',
    },
    settings: file.settings,
    unreadable: [{ half: 'a thing' }],
  });
});

test('a file of entries alone is one, too', () => {
  const { format, version, made, entries } = file;
  expect(read({ format, version, made, entries }).entries).toEqual(entries);
});

test('a damaged piece hides no other, and is not dropped', () => {
  const damaged = [
    null,
    7,
    'x',
    {},
    { ...entryOf('c'), month: 'May' },
    { ...entryOf('c'), more: 1 },
  ];
  const found = read({
    ...file,
    entries: [...damaged, entryOf('a')],
    declarations: [null, { id: 1 }, ...file.declarations],
    people: [{ role: 'nobody' }],
    plan: 'no plan',
    unreadable: [],
  });
  expect(found.entries).toEqual([entryOf('a')]);
  expect(found.declarations).toEqual(file.declarations);
  expect(found.unreadable).toEqual([...damaged, null, { id: 1 }, 'no plan', [{ role: 'nobody' }]]);
});

test('keys that mean something to the language are only keys', () => {
  const text = JSON.stringify(entryOf('p')).replace('"what":', '"__proto__":"x","what":');
  const whole = JSON.stringify({ ...file, entries: [] }).replace(
    '"entries":[]',
    `"entries":[${text}]`,
  );
  const found = readBackup(utf8(whole));
  // What can't be kept as it is can't be read; it is not kept in part.
  expect(found.entries).toEqual([]);
  expect(found.unreadable).toHaveLength(2);
  expect(({} as { what?: string }).what).toBeUndefined();
  const poison = utf8('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  expect(() => readBackup(poison)).toThrow('foreign');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('half of a sign stays what it is', () => {
  const entry = entryOf('half', { fields: { what: 'lone \uD83D here' } });
  expect(read({ ...file, entries: [entry] }).entries).toEqual([entry]);
});

test('each way to be wrong has a name', () => {
  fails({ ...file, version: 2 }, 'later-version');
  fails({ ...file, version: 0 }, 'damaged');
  fails({ ...file, format: 'something' }, 'foreign');
  fails([], 'foreign');
  fails(null, 'foreign');
  fails({ ...file, made: '2026-02-31' }, 'damaged');
  fails({ ...file, entries: {} }, 'damaged');
  fails({ ...file, more: 1 }, 'damaged');
  const bytes = utf8(JSON.stringify(file));
  expect(() => readBackup(bytes.subarray(0, 100))).toThrow('cut-short');
  expect(() => readBackup(utf8('{"a":}'))).toThrow('damaged');
  expect(() => readBackup(new Uint8Array([0x7b, 0xff, 0x7d]))).toThrow('damaged');
  expect(() => readBackup(utf8('['.repeat(1_000_000)))).toThrow('cut-short');
});

test('too many are refused, and as many as may be are read in time', () => {
  const many = Array.from({ length: limits.records }, (_, index) => entryOf(`entry ${index}`));
  const start = performance.now();
  expect(read({ ...file, entries: many }).entries).toHaveLength(limits.records);
  expect(performance.now() - start).toBeLessThan(10_000);
  fails({ ...file, entries: [...many, entryOf('one more')] }, 'too-many');
}, 60_000);

test('a file made to fill the memory is refused before it is taken in', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const zeros = `[${'0,'.repeat(limits.values)}0]`;
  const whole = (more: string) =>
    utf8(JSON.stringify({ ...file, entries: [] }).replace('"entries":[]', `"entries":${more}`));
  expect(() => readBackup(whole(zeros))).toThrow('too-many');
  expect(() => readBackup(whole(`[{"tags":${zeros}}]`))).toThrow('too-many');
  expect(() => readBackup(whole('[['.repeat(limits.values)))).toThrow('too-many');
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
  // What is written may have as many commas as it likes.
  const words = `"\\${',[{'.repeat(30_000)}`;
  const many = Array.from({ length: 60 }, (_, at) => entryOf(`${at}`, { fields: { what: words } }));
  expect(read({ ...file, entries: many }).entries).toEqual(many);
});

test('a list that is too long is not looked at piece by piece', () => {
  const list = Array.from({ length: limits.records + 1 }, () => 0);
  // Damaged besides: that would be found only by a look at all of it.
  for (const name of ['entries', 'declarations', 'unreadable'])
    fails({ ...file, [name]: list, more: 1 }, 'too-many');
});

test('words that are too long are set aside, not cut', () => {
  const long = entryOf('long', { fields: { what: 'a'.repeat(100_001) } });
  expect(read({ ...file, entries: [long], unreadable: [] })).toMatchObject({
    entries: [],
    unreadable: [long],
  });
});
