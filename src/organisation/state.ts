import { type Answer, type Known, type OrganisationDb, tellWindows, withDb } from './db';
import type { Fault } from './validate';

/** What the worker sees of it. */
export interface Organisation {
  /** In use, because the worker said so. */
  used?: Known | undefined;
  /** Waits for an answer. */
  offer?: Known | undefined;
  /** What managed policy brought and could not be taken, line by line. */
  refused?: readonly Fault[] | undefined;
}

/** @throws what the browser throws when nothing can be read. */
export const readOrganisation = (): Promise<Organisation> =>
  withDb(async (db) => {
    const tx = db.transaction(['packs', 'refused']);
    const [used, offer, refused] = await Promise.all([
      tx.objectStore('packs').get('used'),
      tx.objectStore('packs').get('offer'),
      tx.objectStore('refused').get('policy'),
    ]);
    return { used, offer, refused };
  });

const writing = (db: OrganisationDb) =>
  db.transaction(['packs', 'refused', 'answers'], 'readwrite', { durability: 'strict' });
type Writing = ReturnType<typeof writing>;

/** All of it or nothing; then every window is told. @throws when it could not be stored. */
async function change<Result>(work: (tx: Writing) => Promise<Result>): Promise<Result> {
  const result = await withDb(async (db) => {
    const tx = writing(db);
    const [done] = await Promise.all([work(tx), tx.done]);
    return done;
  });
  tellWindows();
  return result;
}

/**
 * Offers a pack to the worker. One that came by policy and that they have answered is not offered
 * again, unless they ask for it; a file they opened just now is.
 *
 * @param asked the worker asked for what policy holds.
 * @returns whether it waits for an answer now: not when it is in use already.
 */
export const offerPack = (known: Known, asked = false): Promise<boolean> =>
  change(async (tx) => {
    const { fingerprint, from } = known;
    const used = await tx.objectStore('packs').get('used');
    const answered = await tx.objectStore('answers').get(fingerprint);
    if (from === 'policy') await tx.objectStore('refused').delete('policy');
    // One that was in use before another one took its place may come again.
    const isOpen = asked || from === 'file' || answered === undefined || answered === 'used';
    const isNew = used?.fingerprint !== fingerprint && isOpen;
    const waiting = await tx.objectStore('packs').get('offer');
    // What the worker opened themselves, and looks at, is not swapped for another.
    if (from === 'policy' && waiting?.from === 'file') return false;
    // The same words with another day to look at them again.
    if (used?.fingerprint === fingerprint) await tx.objectStore('packs').put(known, 'used');
    if (isNew) await tx.objectStore('packs').put(known, 'offer');
    // What policy offered before, it offers no more.
    else if (from === 'policy') await dropOffer(tx);
    return isNew;
  });

async function dropOffer(tx: Writing): Promise<void> {
  const offer = await tx.objectStore('packs').get('offer');
  if (offer?.from === 'policy') await tx.objectStore('packs').delete('offer');
}

/** Policy brought something that can't be taken. What is in use stays. */
export const refusePolicy = (faults: readonly Fault[]): Promise<void> =>
  change(async (tx) => {
    await dropOffer(tx);
    await tx.objectStore('refused').put(faults, 'policy');
  });

/** There is no policy any more: nothing is offered by it, and what is in use is the worker's. */
export const noPolicy = (): Promise<void> =>
  change(async (tx) => {
    await dropOffer(tx);
    await tx.objectStore('refused').delete('policy');
  });

/**
 * The worker's answer to an offer.
 *
 * @param fingerprint of what they saw: an offer that changed meanwhile is not answered by it.
 * @returns whether that was what is offered.
 */
export const answerOffer = (fingerprint: string, answer: 'used' | 'not-now'): Promise<boolean> =>
  change(async (tx) => {
    const packs = tx.objectStore('packs');
    const offer = await packs.get('offer');
    if (offer?.fingerprint !== fingerprint) return false;
    if (answer === 'used') await packs.put(offer, 'used');
    await packs.delete('offer');
    await remember(tx, fingerprint, answer);
    return true;
  });

/** Takes what is in use away; it stays away. */
export const removeUsed = (): Promise<void> =>
  change(async (tx) => {
    const packs = tx.objectStore('packs');
    const used = await packs.get('used');
    await packs.delete('used');
    if (used) await remember(tx, used.fingerprint, 'removed');
  });

const remember = (tx: Writing, fingerprint: string, answer: Answer) =>
  tx.objectStore('answers').put(answer, fingerprint);
