/**
 * Hears that the page has another address, without asking again and again.
 *
 * @returns what is to be called before an event is looked at: Firefox before 147 has no Navigation
 * API, and a change that the page makes by itself is not heard there.
 */
export function onAddress(view: Window, changed: () => void, signal: AbortSignal): () => void {
  if (view.navigation) {
    // It tells once the new address is in force.
    view.navigation.addEventListener('currententrychange', changed, { signal });
    return () => {};
  }
  for (const name of ['popstate', 'hashchange']) view.addEventListener(name, changed, { signal });
  return changed;
}
