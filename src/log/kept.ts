import { openPrivate, write } from './db';

/** Short texts kept by name: drafts of what is being written, and addresses. */
type Store = 'drafts' | 'contacts';

export async function readKept(store: Store, name: string): Promise<string> {
  const db = await openPrivate();
  try {
    return (await db.get(store, name)) ?? '';
  } finally {
    db.close();
  }
}

/** Keeps a text, or drops it when it is empty. @throws when it could not be stored. */
export const keep = (store: Store, name: string, text: string): Promise<void> =>
  write(store, async (texts) => {
    if (text) await texts.put(text, name);
    else await texts.delete(name);
  });
