// The browser's own protocol, spoken directly. A test library would attach to every target it
// sees, the extension's worker too, and a worker that is being debugged starts more slowly.

/** How long the browser may take to answer, in milliseconds. */
const patience = 120_000;

/**
 * @typedef {object} Target one tab, or the browser itself when it has no session
 * @property {(method: string, params?: object) => Promise<any>} send
 * @property {(method: string, seen: (params: any) => void) => void} on
 */

/**
 * Connects to a browser.
 * @param {string} url its web socket
 */
export async function connect(url) {
  const socket = new WebSocket(url);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () =>
      fail(new Error(`The browser does not answer at ${url}`)),
    );
  });
  const waiting = new Map();
  const listeners = new Map();
  let last = 0;

  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(data);
    if (id === undefined) {
      for (const seen of listeners.get(`${sessionId ?? ''} ${method}`) ?? []) seen(params);
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    clearTimeout(call?.timer);
    if (error) call?.fail(new Error(`${call.method}: ${error.message}`));
    else call?.done(result);
  });
  socket.addEventListener('close', () => {
    for (const { fail, method } of waiting.values()) fail(new Error(`${method}: browser is gone`));
  });

  const speak = (sessionId) => ({
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        const id = ++last;
        const timer = setTimeout(() => fail(new Error(`${method}: no answer`)), patience);
        waiting.set(id, { done, fail, method, timer });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    on(method, seen) {
      const name = `${sessionId ?? ''} ${method}`;
      listeners.set(name, [...(listeners.get(name) ?? []), seen]);
    },
  });

  const browser = speak(undefined);
  return {
    ...browser,
    /** @returns {Promise<Target>} */
    async attach(targetId) {
      const { sessionId } = await browser.send('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      return speak(sessionId);
    },
    close: () => socket.close(),
  };
}
