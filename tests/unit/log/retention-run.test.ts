import { beforeEach, describe, expect, test } from 'vitest';
import { bringBack } from '@/log/backup/bring-back';
import { readBackup } from '@/log/backup/read';
import { deleteLog } from '@/log/delete-log';
import { addEntry, deleteEntries, listEntries } from '@/log/entries';
import { retention } from '@/log/retention';
import { decideNow, deleteDue, keepAnnounced, wasShown } from '@/log/retention-run';
import { deletePrivate } from '@/vault/delete';
import { change, readAll } from '@/vault/records';
import '../support/locks';
import 'fake-indexeddb/auto';

const start = new Date('2026-11-22T10:00');
const later = new Date('2026-12-06T10:00');
const months = async () => (await listEntries()).entries.map(({ month }) => month);

beforeEach(async () => {
  await deletePrivate();
  for (const month of ['2024-01', '2025-01', '2026-11'])
    await addEntry({ month, template: 'quick', fields: { text: month }, tags: [] });
  await retention.keep({ months: 12 });
});

async function announced() {
  const decision = await decideNow(start);
  if (decision.what !== 'announce') throw new Error(decision.what);
  await wasShown(decision.announcement, start);
  return decision.announcement;
}

test('nothing goes before it was shown, however long ago it was chosen', async () => {
  expect(await deleteDue(later)).toBeUndefined();
  expect(await deleteDue(new Date('2090-01-01T10:00'))).toBeUndefined();
  expect(await months()).toHaveLength(3);
});

describe('what was announced', () => {
  test('goes on its day, and its undo brings it back for good', async () => {
    await announced();
    const before = await listEntries();
    expect(await deleteDue(new Date('2026-12-05T23:00'))).toBeUndefined();
    const deleted = await deleteDue(later);
    expect(await months()).toEqual(['2026-11']);
    await deleted?.undo();
    expect(await listEntries()).toEqual(before);
    expect(await decideNow(later)).toEqual({ what: 'nothing' });
  });

  test('goes once, in two windows at once', async () => {
    await announced();
    const both = await Promise.all([deleteDue(later), deleteDue(later)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  test('shown again on a later day does not put its day off', async () => {
    const announcement = await announced();
    await wasShown(announcement, new Date('2026-12-01T10:00'));
    expect(await deleteDue(later)).toBeDefined();
  });

  test('stays when the worker keeps it', async () => {
    await keepAnnounced(await announced(), start);
    expect(await deleteDue(later)).toBeUndefined();
    expect(await months()).toHaveLength(3);
  });
});

describe('what comes back from a backup is announced anew', () => {
  const restore = async (entries: readonly unknown[]) => {
    const file = { format: 'handrail-backup', version: 1, made: '2026-01-01', entries };
    const backup = readBackup(new TextEncoder().encode(JSON.stringify(file)));
    await bringBack(backup, { clashes: 'both', replace: new Set(), settings: false });
  };
  const isAnnouncedAnew = async (day: Date) => {
    expect(await deleteDue(day)).toBeUndefined();
    expect(await months()).toHaveLength(3);
    expect(await decideNow(day)).toMatchObject({ what: 'announce', isNew: true });
  };

  test('after it went on its day', async () => {
    const { entries } = await listEntries();
    await announced();
    await deleteDue(later);
    expect((await retention.read()).announced).toBeUndefined();
    await restore(entries);
    await isAnnouncedAnew(later);
  });

  test('after the worker removed it before its day', async () => {
    const { entries } = await listEntries();
    const { entries: told } = await announced();
    await deleteEntries(told.map(({ id }) => id));
    await restore(entries);
    await isAnnouncedAnew(later);
  });

  test('where an earlier version left a notice of what is gone', async () => {
    const { entries } = await listEntries();
    await announced();
    const before = await retention.read();
    await deleteDue(later);
    await retention.keep(before);
    await restore(entries);
    await isAnnouncedAnew(later);
  });
});

test('one of those announced that is removed leaves the notice of the others', async () => {
  const { entries } = await announced();
  await deleteEntries(entries.slice(0, 1).map(({ id }) => id));
  expect((await deleteDue(later))?.announcement.entries).toEqual(entries.slice(1));
});

test('to delete the log leaves all else', async () => {
  await change(async (records) => {
    records.put('draft', 'entry', { fields: {} });
    records.put('own', 'plan', { text: 'Mine', onPage: false });
  });
  await deleteLog();
  expect((await readAll('entry')).found).toEqual([]);
  expect((await readAll('draft')).found).toEqual([]);
  expect((await readAll('own')).found.map(({ id }) => id).sort()).toEqual(['plan', 'retention']);
});
