/** `never`: the browser never clears what an extension keeps for want of room. */
export type Persistence = 'kept' | 'notKept' | 'never';

/**
 * Whether the browser keeps the log when room is short, and asks it to.
 *
 * With the permission `unlimitedStorage` Firefox says yes at once, without a question to the worker.
 * Chromium always says no, and yet never clears an extension's data that has this permission: there
 * it is not asked (developer.chrome.com, "Storage and cookies"; tried in both).
 */
export async function persistence(): Promise<Persistence> {
  if (import.meta.env.CHROME || import.meta.env.EDGE) return 'never';
  const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  return isKept ? 'kept' : 'notKept';
}
