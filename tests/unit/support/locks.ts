/** Web Locks for a made-up window: who asks for a name waits for whoever asked before. */
const last = new Map<string, Promise<unknown>>();
/** How many there are that hold a name, or wait for it. */
const asking = new Map<string, number>();

type Work = (lock: object | null) => unknown;
interface Options {
  ifAvailable?: boolean;
  signal?: AbortSignal;
}

const aborted = (signal: AbortSignal | undefined) =>
  new Promise<never>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );

const count = (name: string, by: number) => asking.set(name, (asking.get(name) ?? 0) + by);

async function request(name: string, ...rest: [Work] | [Options, Work]): Promise<unknown> {
  const [{ ifAvailable, signal }, work] = rest.length === 1 ? [{} as Options, rest[0]] : rest;
  if (ifAvailable && asking.get(name)) return work(null);
  count(name, 1);
  const before = last.get(name) ?? Promise.resolve();
  const turn = signal ? Promise.race([before, aborted(signal)]) : before;
  const mine = turn.then(() => work({}));
  // One that gave up lets the next one wait for whoever was before it.
  const over = Promise.allSettled([before, mine]).then(() => count(name, -1));
  last.set(name, over);
  return mine;
}

Object.defineProperty(navigator, 'locks', {
  configurable: true,
  value: {
    request,
    query: async () => ({
      held: [...asking].flatMap(([name, count]) => (count > 0 ? [{ name }] : [])),
    }),
  },
});
