import { change, read } from './records';

/** Short texts kept by name: drafts of what is being written, and addresses. */
type Kind = 'draft' | 'contact';

/** @returns an empty text where there is none. @throws Locked. */
export async function readKept(kind: Kind, name: string): Promise<string> {
  const text = await read(kind, name);
  return typeof text === 'string' ? text : '';
}

/** Keeps a text, or drops it when it is empty. @throws Locked, or when it could not be stored. */
export const keep = (kind: Kind, name: string, text: string): Promise<void> =>
  change(async (records) => {
    if (text) records.put(kind, name, text);
    else records.delete(kind, name);
  });
