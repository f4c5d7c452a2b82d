/** What can be ended by itself, and ends with all the rest at the latest. */
export function within(signal: AbortSignal): AbortController {
  const part = new AbortController();
  signal.addEventListener('abort', () => part.abort(), { signal: part.signal });
  return part;
}
