import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteOrganisation, type Source } from '@/organisation/db';
import { fingerprintOf } from '@/organisation/fingerprint';
import { takeInManaged } from '@/organisation/managed';
import type { Pack } from '@/organisation/pack';
import { answerOffer, offerPack, readOrganisation, removeUsed } from '@/organisation/state';
import { full, smallest } from './packs';
import 'fake-indexeddb/auto';

beforeEach(deleteOrganisation);

const known = async (pack: Pack, from: Source = 'policy') => ({
  pack,
  from,
  fingerprint: await fingerprintOf(pack),
});
const offer = async (pack: Pack, from?: Source) => offerPack(await known(pack, from));
const answer = async (pack: Pack, say: 'used' | 'not-now') =>
  answerOffer(await fingerprintOf(pack), say);
const names = async () => {
  const { used, offer } = await readOrganisation();
  return { used: used?.pack, offer: offer?.pack };
};

test('an offer changes nothing until it is answered', async () => {
  expect(await offer(full)).toBe(true);
  expect(await names()).toEqual({ used: undefined, offer: full });
  expect(await answer(full, 'used')).toBe(true);
  expect(await names()).toEqual({ used: full, offer: undefined });
});

test('what the worker opened themselves is not swapped for what policy brings', async () => {
  expect(await offer(full, 'file')).toBe(true);
  expect(await offer(smallest, 'policy')).toBe(false);
  expect((await names()).offer).toEqual(full);
  await answer(full, 'not-now');
  expect(await offer(smallest, 'policy')).toBe(true);
});

test('a new day to look at the same words is no new offer, and is taken in', async () => {
  await offer(full);
  await answer(full, 'used');
  const later = { ...full, reviewDate: '2029-01-31' };
  expect(await offer(later)).toBe(false);
  expect(await names()).toEqual({ used: later, offer: undefined });
  await offer(smallest);
  await answer(smallest, 'not-now');
  expect(await offer({ ...smallest, reviewDate: '2029-01-31' })).toBe(false);
});

test('deleted, all of it goes at once, though a page that was closed still holds it', async () => {
  await offer(full);
  const held = await openDB('handrail-organisation');
  await deleteOrganisation();
  held.close();
  expect(await names()).toEqual({ used: undefined, offer: undefined });
  expect(await offer(full)).toBe(true);
});

test('declined stays declined; by a file it may come again', async () => {
  await offer(full);
  await answer(full, 'not-now');
  expect(await offer(full)).toBe(false);
  expect(await names()).toEqual({});
  expect(await offer(full, 'file')).toBe(true);
});

test('declined, it comes again when the worker asks for it', async () => {
  await offer(full);
  await answer(full, 'not-now');
  expect(await offer(full)).toBe(false);
  expect(await offerPack(await known(full), true)).toBe(true);
  expect((await names()).offer).toEqual(full);
});

test('removed stays removed', async () => {
  await offer(full);
  await answer(full, 'used');
  await removeUsed();
  expect(await offer(full)).toBe(false);
  expect(await names()).toEqual({});
});

test('a changed pack is a new offer, and what is in use stays meanwhile', async () => {
  await offer(full);
  await answer(full, 'used');
  await offer(smallest);
  expect(await names()).toEqual({ used: full, offer: smallest });
  await answer(smallest, 'used');
  expect(await offer(full)).toBe(true);
  expect(await names()).toEqual({ used: smallest, offer: full });
});

test('what changed since the worker looked is not taken by their answer', async () => {
  await offer(full);
  await offer(smallest);
  expect(await answer(full, 'used')).toBe(false);
  expect(await names()).toEqual({ used: undefined, offer: smallest });
});

describe('managed values', () => {
  const gives = (get: () => Promise<unknown>) => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(get as never);
  };

  test('none, as Firefox says it: nothing is offered any more, what is in use stays', async () => {
    await offer(full);
    await answer(full, 'used');
    await offer(smallest);
    gives(() => Promise.reject(new Error('Managed storage manifest not found')));
    await takeInManaged();
    expect(await names()).toEqual({ used: full, offer: undefined });
  });

  test('empty, as Chromium is for some seconds: that says nothing yet', async () => {
    await offer(full);
    gives(async () => ({}));
    await takeInManaged();
    expect(await names()).toEqual({ used: undefined, offer: full });
    await takeInManaged(true);
    expect(await names()).toEqual({ used: undefined, offer: undefined });
  });

  test('sound: offered; then not: refused, and the worker keeps what they use', async () => {
    gives(async () => structuredClone(full));
    await takeInManaged();
    expect((await readOrganisation()).offer?.pack).toEqual(full);
    await answer(full, 'used');
    gives(async () => ({ ...full, turnOn: true }));
    await takeInManaged(true);
    const { used, refused } = await readOrganisation();
    expect(used?.pack).toEqual(full);
    expect(refused).toEqual([
      { at: '“turnOn”', why: 'No such thing can be set. Please take it out.' },
    ]);
    gives(async () => structuredClone(full));
    await takeInManaged(true);
    expect(await readOrganisation()).toEqual({ used, offer: undefined, refused: undefined });
  });
});
