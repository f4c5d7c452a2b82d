import type { Suite } from './suite.ts';
import { until } from './until.ts';

/** What an organisation of the tests sets. */
export const pack = {
  handrailPack: 1,
  organisation: 'Example Care',
  people: 'residents',
  manager: 'team leader',
  declareLink: 'mailto:boundaries@example.org',
  policyLink: 'https://www.example.org/social-media-policy',
  contact: 'Call Jo in the office on 01632 960124.',
  whenManagerIsConnection: 'Is it your manager? Tell the next one up.',
  panelPerson: 'Come and tell us. We are glad when you do.',
  panelAlreadyConnected: 'Most of us know someone here. We plan it with you.',
  sites: ['facebook', 'instagram'],
  regulator: 'sssc',
  reviewDate: '2020-01-31',
};

/** What the worker's browser keeps of it, straight from its database. */
export interface Stored {
  used: string | undefined;
  offer: string | undefined;
  refused: number;
}

/** Runs in the extension. */
async function look(): Promise<Stored> {
  const promised = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === 'handrail-organisation'))
    return { used: undefined, offer: undefined, refused: 0 };
  const db = await promised(indexedDB.open('handrail-organisation'));
  try {
    const tx = db.transaction(['packs', 'refused']);
    const [used, offer, refused] = await Promise.all([
      promised(tx.objectStore('packs').get('used')),
      promised(tx.objectStore('packs').get('offer')),
      promised(tx.objectStore('refused').get('policy')),
    ]);
    return {
      used: used?.pack.organisation,
      offer: offer?.pack.organisation,
      refused: refused?.length ?? 0,
    };
  } finally {
    db.close();
  }
}

/** The administrator's side of a test, in whichever browser. */
export const administrator = (at: Suite) => {
  const stored = () => at.driver.inExtension(look);
  return {
    stored,
    sets: (values: unknown, more?: object) => at.driver.administer(values, more),
    /** As if nothing had ever been offered. */
    async forget(): Promise<void> {
      await at.driver.inExtension(
        () =>
          new Promise<void>((done, fail) => {
            const request = indexedDB.deleteDatabase('handrail-organisation');
            request.onsuccess = () => done();
            request.onerror = () => fail(request.error);
          }),
      );
    },
    offers: (name: string) =>
      until(`the offer of ${name}`, async () => (await stored()).offer === name),
    uses: (name: string | undefined) =>
      until(`${name} in use`, async () => (await stored()).used === name),
  };
};
