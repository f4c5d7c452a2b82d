/** The private data is locked: only the worker's passphrase opens it. */
export class Locked extends Error {
  override name = 'Locked';
}

/** What says how the data is locked can't be read, or is of a later version: nothing was changed. */
export class HeaderDamaged extends Error {
  override name = 'HeaderDamaged';
}
