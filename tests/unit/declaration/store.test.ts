import { beforeEach, describe, expect, test } from 'vitest';
import { addDeclared, changeDeclared, deleteDeclared, listDeclared } from '@/declaration/store';
import { carry, takeBack } from '@/declaration/versions';
import { deletePrivate } from '@/vault/delete';
import { change } from '@/vault/records';
import 'fake-indexeddb/auto';

const lines = async () => (await listDeclared()).declared;
let id: number;

beforeEach(async () => {
  await deletePrivate();
  id = await addDeclared({ text: 'Words', state: 'told', followUp: '2026-11-20' });
});

/** A press that changes the state, and what it leaves for an undo. */
const agree = () => changeDeclared(id, (now) => ({ ...now, state: 'agreed' }));
const undo = (change: Awaited<ReturnType<typeof agree>>) =>
  changeDeclared(id, (now) => change && takeBack(change, now));

describe('a change', () => {
  test('is made in the line as it is by then: two at once both stay', async () => {
    await Promise.all([agree(), changeDeclared(id, (now) => ({ ...now, review: '2027-01-10' }))]);
    expect(await lines()).toMatchObject([{ state: 'agreed', review: '2027-01-10' }]);
  });

  test('brings no line back that is gone', async () => {
    await deleteDeclared(id);
    expect(await agree()).toBeUndefined();
    expect(await lines()).toEqual([]);
  });

  test('leaves alone what can’t be read', async () => {
    const damaged = { id, text: 'Words', state: 'lost' };
    await change(async (records) => records.put('declaration', String(damaged.id), damaged));
    expect(await agree()).toBeUndefined();
    expect((await listDeclared()).unreadable).toHaveLength(1);
  });

  test('from an older view carries over only what it is about', async () => {
    const [before] = await lines();
    if (!before) throw new Error('no line');
    const { followUp: _gone, ...rest } = before;
    const now = { ...before, review: '2027-01-10' };
    expect(carry({ before, after: { ...rest, state: 'closed' } }, now)).toEqual({
      ...rest,
      review: '2027-01-10',
      state: 'closed',
    });
  });
});

describe('an undo', () => {
  test('brings back what its press changed, and no more', async () => {
    const before = await lines();
    const change = await agree();
    await changeDeclared(id, (now) => ({ ...now, review: '2027-01-10' }));
    expect(await undo(change)).toBeDefined();
    expect(await lines()).toEqual([{ ...before[0], review: '2027-01-10' }]);
  });

  test('leaves alone what changed since', async () => {
    const change = await agree();
    await changeDeclared(id, (now) => ({ ...now, state: 'closed' }));
    expect(await undo(change)).toBeUndefined();
    expect(await lines()).toMatchObject([{ state: 'closed' }]);
  });

  test('does nothing for a line that was removed', async () => {
    const change = await agree();
    await deleteDeclared(id);
    expect(await undo(change)).toBeUndefined();
    expect(await lines()).toEqual([]);
  });
});

describe('a line that is removed', () => {
  test('comes back as it was, once', async () => {
    const before = await lines();
    const back = await deleteDeclared(id);
    await back?.();
    expect(await lines()).toEqual(before);
    await agree();
    await back?.();
    expect(await lines()).toMatchObject([{ state: 'agreed' }]);
  });

  test('a second time, there is nothing to bring back', async () => {
    await deleteDeclared(id);
    expect(await deleteDeclared(id)).toBeUndefined();
  });
});
