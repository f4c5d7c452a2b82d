const channel = 'handrail-private';

/** Tells every other window that private data changed; it says no more than that. */
export function tellOthers(): void {
  const others = new BroadcastChannel(channel);
  others.postMessage('changed');
  others.close();
}

/** Hears about changes made in other windows. @returns how to stop hearing. */
export function onChanged(heard: () => void): () => void {
  const others = new BroadcastChannel(channel);
  others.onmessage = heard;
  return () => others.close();
}
