/** Web Locks for a made-up window: who asks for a name waits for whoever asked before. */
const last = new Map<string, Promise<unknown>>();

Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: {
    request: (name: string, work: () => Promise<unknown>) => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  },
});
