/**
 * Stands in for the curves that age uses for keys of other kinds than a passphrase (see
 * `wxt.config.ts`). Whatever would use one fails at once.
 */
const unused = new Proxy(
  {},
  {
    get() {
      throw new Error('Backups have a passphrase and no other key');
    },
  },
);

export const x25519 = unused;
export const p256 = unused;
export const MLKEM768P256 = unused;
export const MLKEM768X25519 = unused;
