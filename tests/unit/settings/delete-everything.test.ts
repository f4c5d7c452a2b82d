import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addEntry } from '@/log/entries';
import { offerPack, readOrganisation } from '@/organisation/state';
import { deleteEverything } from '@/settings/delete-everything';
import { deletePrivate } from '@/vault/delete';
import { readAll } from '@/vault/records';
import { dueBrowser } from '../support/due-browser';
import 'fake-indexeddb/auto';

const origins = ['https://x.com/*'];

describe.each(['origins', 'permissions'])('the browser does not take back %s', (which) => {
  beforeEach(async () => {
    await deletePrivate();
    dueBrowser();
    await addEntry({ month: '2026-11', template: 'quick', fields: { what: 'private' }, tags: [] });
    await fakeBrowser.storage.local.set({ settings: {} });
    const pack = { handrailPack: 1, organisation: 'Example Care' } as const;
    await offerPack({ pack, fingerprint: 'any', from: 'policy' });
    Object.assign(fakeBrowser.permissions, {
      getAll: async () => ({ origins, permissions: [] }),
      remove: async (what: object) => {
        if (which in what) throw new Error('No.');
        return true;
      },
    });
  });

  test('private data and settings go all the same, and it says that something is left', async () => {
    await expect(deleteEverything()).rejects.toThrow('No.');
    expect((await readAll('entry')).found).toEqual([]);
    expect((await readOrganisation()).offer).toBeUndefined();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
