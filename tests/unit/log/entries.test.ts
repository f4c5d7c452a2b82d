import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  begunChanges,
  begunElse,
  claim,
  formOf,
  keepBeside,
  keepDraft,
  newForm,
  readDraft,
} from '@/log/drafts';
import { addEntry, changeEntry, deleteEntries, listEntries, undoChange } from '@/log/entries';
import { longestField, type Written } from '@/log/entry';
import { deletePrivate } from '@/vault/delete';
import { change, readAll } from '@/vault/records';
import 'fake-indexeddb/auto';
import '../support/locks';

const words = (what: string, more: Partial<Written> = {}): Written => ({
  month: '2026-11',
  template: 'quick',
  fields: { what },
  tags: [],
  ...more,
});
const texts = async () => (await listEntries()).entries.map(({ fields }) => fields.what);

beforeEach(deletePrivate);

test('the newest comes first: by month, then by the order of writing', async () => {
  await addEntry(words('first'));
  await addEntry(words('older month', { month: '2026-03' }));
  await addEntry(words('last'));
  expect(await texts()).toEqual(['last', 'first', 'older month']);
});

test('two at once both stay, each with its own place', async () => {
  await Promise.all([addEntry(words('one')), addEntry(words('two')), addEntry(words('three'))]);
  const { entries } = await listEntries();
  expect(entries).toHaveLength(3);
  expect(new Set(entries.map(({ seq }) => seq)).size).toBe(3);
});

test('where the highest place is known, the next one follows, in one window after another', async () => {
  await addEntry(words('before'), [], 40_000);
  await addEntry(words('next'), [], 40_001);
  // The list was not read anew meanwhile.
  await addEntry(words('last'), [], 40_001);
  expect(await texts()).toEqual(['last', 'next', 'before']);
});

test.each([2 ** 40, Number.MAX_SAFE_INTEGER, 2 ** 53, 2 ** 80])(
  'a place of %d in the order, from a file, spoils none of the entries that come after it',
  async (seq) => {
    await change(async (records) =>
      records.put('entry', 'odd', { id: 'odd', seq, ...words('odd') }),
    );
    for (const what of ['one', 'two', 'three']) {
      const { entries } = await listEntries();
      await addEntry(words(what), [], Math.max(...entries.map((each) => each.seq)));
    }
    const { entries, unreadable } = await listEntries();
    expect(entries.map(({ fields }) => fields.what).sort()).toEqual(['odd', 'one', 'three', 'two']);
    expect(unreadable).toEqual([]);
  },
);

test('keeping an entry drops its draft in the same step', async () => {
  await keepDraft(newForm, words('half'));
  await addEntry(words('whole'), [newForm]);
  expect(await readDraft(newForm)).toBeUndefined();
});

describe('changing', () => {
  test('keeps id and place, and is undone', async () => {
    const { id, seq } = await addEntry(words('before'));
    const done = await changeEntry(id, () => words('after', { month: '2026-10' }));
    expect((await listEntries()).entries).toEqual([
      { id, seq, ...words('after', { month: '2026-10' }) },
    ]);
    if (!done) throw new Error('not changed');
    await undoChange(done);
    expect((await listEntries()).entries).toEqual([{ id, seq, ...words('before') }]);
  });

  test('an undo does not take back what was written since', async () => {
    const { id } = await addEntry(words('before'));
    const done = await changeEntry(id, () => words('after'));
    await changeEntry(id, () => words('newer'));
    if (!done) throw new Error('not changed');
    expect(await undoChange(done)).toBeUndefined();
    expect(await texts()).toEqual(['newer']);
  });

  test('of what is gone, nothing is made', async () => {
    const { id } = await addEntry(words('before'));
    await deleteEntries([id]);
    expect(await changeEntry(id, () => words('after'))).toBeUndefined();
    expect(await texts()).toEqual([]);
  });
});

describe('deleting', () => {
  test('is undone: the same entries in their old places', async () => {
    const [a, b] = [await addEntry(words('a')), await addEntry(words('b'))];
    await addEntry(words('c'));
    const before = await listEntries();
    const back = await deleteEntries([a.id, b.id]);
    expect(await texts()).toEqual(['c']);
    await back();
    expect(await listEntries()).toEqual(before);
  });

  test('an undo overwrites nothing that is there again', async () => {
    const { id } = await addEntry(words('old'));
    const back = await deleteEntries([id]);
    await change(async (records) => {
      records.put('entry', id, { id, seq: 9, ...words('brought back from a file') });
    });
    await back();
    expect(await texts()).toEqual(['brought back from a file']);
  });
});

describe('what does not fit', () => {
  test.each<[string, Partial<Written>]>([
    ['a day', { month: '2026-11-03' }],
    ['month 13', { month: '2026-13' }],
    ['a field too long', { fields: { what: 'x'.repeat(longestField + 1) } }],
    ['an unknown kind of moment', { moment: 'nothing' as never }],
  ])('%s is not stored, and nothing changes', async (_name, part) => {
    await addEntry(words('there'));
    await expect(addEntry(words('no', part))).rejects.toThrow();
    expect(await texts()).toEqual(['there']);
  });

  test('stored already, it is set apart and still there', async () => {
    await addEntry(words('fine'));
    const odd = { id: 'odd', month: 'May', text: 'of a later version' };
    await change(async (records) => {
      records.put('entry', 'odd', odd);
      records.put('entry', 'mine', { id: 'yours', seq: 4, ...words('not where it belongs') });
    });
    const { entries, unreadable } = await listEntries();
    expect(entries.map(({ fields }) => fields.what)).toEqual(['fine']);
    expect(unreadable.map(({ id }) => id).sort()).toEqual(['mine', 'odd']);
    await addEntry(words('more'));
    expect((await readAll('entry')).found).toContainEqual({ id: 'odd', value: odd });
  });

  test('an unknown template and an unknown tag are no fault', async () => {
    await addEntry(words('kept', { template: 'of-2030', tags: ['later:one'] }));
    expect((await listEntries()).entries[0]).toMatchObject({ template: 'of-2030' });
  });
});

describe('drafts', () => {
  const never = () => false;

  test('come back with shape, month, tags and moment', async () => {
    const draft = words('half', { template: 'gibbs', tags: ['sssc:role'], moment: 'post' });
    await keepDraft(newForm, draft);
    expect(await readDraft(newForm)).toEqual({ written: draft });
  });

  test('a text begun in an earlier version is taken up, and dropped with the draft', async () => {
    await change(async (records) => records.put('draft', 'note', 'begun long ago'));
    const { id, draft, letGo } = await claim(newForm, never);
    expect(draft?.written).toEqual({ fields: { text: 'begun long ago' } });
    await keepDraft(id, undefined);
    await letGo();
    expect((await readAll('draft')).found).toEqual([]);
  });

  test('words too long to keep as an entry are kept as a draft', async () => {
    const long = words('x'.repeat(longestField + 1));
    await keepDraft(newForm, long);
    expect((await readDraft(newForm))?.written.fields).toEqual(long.fields);
  });

  test('what is odd in one is left out, and its words stay', async () => {
    await change(async (records) =>
      records.put('draft', formOf('a'), { fields: { what: 'words' }, month: 'x', moment: 7 }),
    );
    expect(await readDraft(formOf('a'))).toEqual({ written: { fields: { what: 'words' } } });
  });

  test('two forms at once never have the same one', async () => {
    await keepDraft(newForm, words('begun'));
    const first = await claim(newForm, never);
    const [second, third] = [await claim(newForm, never), await claim(newForm, never)];
    expect(first.draft?.written.fields).toEqual({ what: 'begun' });
    expect(second.draft).toBeUndefined();
    expect(new Set([first.id, second.id, third.id]).size).toBe(3);
    for (const { letGo } of [first, second, third]) await letGo();
  });

  test('what is in an open form is offered to no other; let go, it is', async () => {
    const mine = await claim(newForm, never);
    await keepDraft(mine.id, words('half'));
    expect(await begunElse(() => true)).toEqual([]);
    await mine.letGo();
    expect(await begunElse(() => true)).toMatchObject([{ fields: { what: 'half' } }]);
    const again = await claim(newForm, never);
    expect(again).toMatchObject({ id: mine.id, draft: { written: words('half') } });
    await again.letGo();
  });

  test('where words were typed meanwhile, what is found is left alone', async () => {
    await keepDraft(newForm, words('before'));
    const { id, draft, letGo } = await claim(newForm, () => true);
    expect(draft).toBeUndefined();
    await keepDraft(id, words('after'));
    await letGo();
    expect((await begunElse(() => true)).map(({ fields }) => fields.what)).toEqual([
      'after',
      'before',
    ]);
  });

  test('the form for one entry finds its own, and not those of another', async () => {
    const [one, other] = [await addEntry(words('one')), await addEntry(words('other'))];
    await keepBeside(formOf(one.id), words('one, changed'), one);
    await keepBeside(formOf(one.id), words('one, changed again'), one);
    const found = await claim(formOf(one.id), never);
    expect(found.draft).toEqual({ written: words('one, changed again'), before: one });
    expect((await claim(formOf(other.id), never)).draft).toBeUndefined();
    expect(await begunChanges()).toEqual(new Set([one.id]));
  });

  test('a change that was begun goes with its entry, and comes back with it', async () => {
    const { id } = await addEntry(words('secret'));
    await keepBeside(formOf(id), words('secret, changed'), { id, seq: 1, ...words('secret') });
    const before = (await readAll('draft')).found;
    const back = await deleteEntries([id]);
    expect((await readAll('draft')).found).toEqual([]);
    await back();
    expect((await readAll('draft')).found).toEqual(before);
  });

  test('a change in an open form stays when its entry goes, and is offered after that', async () => {
    const { id } = await addEntry(words('there'));
    const open = await claim(formOf(id), never);
    await keepDraft(open.id, words('not to be lost'));
    await deleteEntries([id]);
    await open.letGo();
    expect(await begunElse(() => false)).toMatchObject([{ fields: { what: 'not to be lost' } }]);
  });

  test('while one types, windows hear of a draft and not of an entry', async () => {
    const heard = vi.fn();
    const { onChanged } = await import('@/vault/changed');
    const stop = onChanged(heard);
    await keepDraft(newForm, words('half'));
    await vi.waitFor(() =>
      expect(heard).toHaveBeenCalledWith(['draft'], [{ kind: 'draft', id: newForm }]),
    );
    stop();
  });
});
