/**
 * The browser's own promise-based API for the two scripts that run on pages. They don't pay for
 * the polyfill, which does nothing in current browsers; Chrome has `browser` from 148 on.
 */
export const nativeApi: typeof chrome =
  (globalThis as { browser?: typeof chrome }).browser ?? globalThis.chrome;
