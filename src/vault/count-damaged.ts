import { recordKinds } from './db';
import { readAll } from './records';

/** How many records can't be opened. @throws Locked. */
export async function countDamaged(): Promise<number> {
  const all = await Promise.all(recordKinds.map(readAll));
  return all.reduce((count, { damaged }) => count + damaged.length, 0);
}
