import type { Driver } from './driver.ts';

type Kind = 'entry' | 'draft' | 'contact' | 'own' | 'declaration';

/**
 * Runs in the extension: opens and seals records by itself, with the key that lies beside them, so
 * that a test sees what is truly on disk. For a log without a passphrase.
 */
async function atTheVault(kind: string, put: { id: string; value: unknown } | null) {
  const promised = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const db = await promised(indexedDB.open('handrail-vault'));
  try {
    const read = db.transaction(['meta', 'records']);
    const [header, key, records] = await Promise.all([
      promised(read.objectStore('meta').get('header')),
      promised(read.objectStore('meta').get('device-key')),
      promised(read.objectStore('records').getAll(IDBKeyRange.bound([kind], [kind, []]))),
    ]);
    const gcm = (iv: Uint8Array<ArrayBuffer>, id: string) => {
      const name = ['handrail', header.version, header.vault, header.key, kind, id];
      return {
        name: 'AES-GCM',
        iv,
        additionalData: new TextEncoder().encode(JSON.stringify(name)),
      };
    };
    if (put) {
      const words = new TextEncoder().encode(JSON.stringify(put.value));
      const whole = new Uint8Array(Math.ceil((words.length + 4) / 256) * 256);
      new DataView(whole.buffer).setUint32(0, words.length);
      whole.set(words, 4);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = new Uint8Array(await crypto.subtle.encrypt(gcm(iv, put.id), key, whole));
      const write = db.transaction('records', 'readwrite');
      await promised(write.objectStore('records').put({ kind, id: put.id, iv, data }));
    }
    return await Promise.all(
      records.map(async ({ id, iv, data }) => {
        const whole = await crypto.subtle.decrypt(gcm(iv, id), key, data);
        const length = new DataView(whole).getUint32(0);
        const value = JSON.parse(new TextDecoder().decode(whole.slice(4, 4 + length)));
        return { id: id as string, value: value as unknown };
      }),
    );
  } finally {
    db.close();
  }
}

/** Runs in the extension. It makes no database where there is none: that is for the app to do. */
async function clearPrivate(): Promise<void> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === 'handrail-vault')) return;
  await new Promise<void>((done, fail) => {
    const open = indexedDB.open('handrail-vault');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const { result: db } = open;
      const change = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const store of db.objectStoreNames) change.objectStore(store).clear();
      change.oncomplete = () => {
        db.close();
        done();
      };
    };
  });
}

/** The private data as it is on disk. */
export const vaultOf = (driver: () => Driver) => ({
  /** Empties what is kept apart from sites: entries, drafts, addresses. */
  clearPrivate: () => driver().inExtension(clearPrivate),
  /** All records of a kind, in the order of their ids. */
  records: (kind: Kind) => driver().inExtension(atTheVault, kind, null),
  async record(kind: Kind, id: string): Promise<unknown> {
    const found = await driver().inExtension(atTheVault, kind, null);
    return found.find((each) => each.id === id)?.value;
  },
  /** As if Handrail had kept it. */
  async putRecord(kind: Kind, id: string, value: unknown): Promise<void> {
    await driver().inExtension(atTheVault, kind, { id, value });
  },
});
