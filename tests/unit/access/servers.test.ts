import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Origin } from '@/access/sender';
import { addServer, removeServer, sawServer } from '@/access/servers';
import { loadHealth } from '@/health/recognised';
import { missedThere, recognisedThere } from '@/health/watch';
import '../support/locks';

const host = 'mastodon.example';
const origin: Origin = { from: 'page', host, tabId: 7, documentId: 'the-document' };
const injected: unknown[] = [];
const executeScript = vi.fn(async (what: unknown) => {
  injected.push(what);
  return [];
});

beforeEach(async () => {
  fakeBrowser.reset();
  injected.length = 0;
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: [`https://${host}/*`] }) },
    scripting: { executeScript },
    action: { getTitle: async () => '' },
  });
  await addServer(host);
});

describe('the rules of what was found', () => {
  test('come to the document that asked, and to no later one of the same tab', async () => {
    await sawServer('mastodon', true, origin);
    expect(injected).toMatchObject([{ target: { tabId: 7, documentIds: ['the-document'] } }]);
  });
  test('come to the top frame where the browser names no document', async () => {
    await sawServer('mastodon', true, { ...origin, documentId: 'tab 7' });
    expect(injected).toMatchObject([{ target: { tabId: 7, frameIds: [0] } }]);
  });
});

test('a server that is removed while its pages still speak leaves nothing behind', async () => {
  const speak = () => [
    recognisedThere({ site: 'mastodon', kind: 'post', how: 'focused' }, origin, new Date()),
    missedThere('mastodon', 'posts', origin),
  ];
  await Promise.all([...speak(), removeServer(host), ...speak()]);
  expect(JSON.stringify(await loadHealth())).not.toContain(host);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(host);
});
