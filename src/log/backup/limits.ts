/** Held to before any work is done, so that a file made to stall a device is refused at once. */
export const limits = {
  /** Of the file, in bytes. Ten thousand long entries take some 20 MB. */
  bytes: 64 * 1024 * 1024,
  /** Of entries: fifty a week for twenty years. Of declarations the same. */
  records: 50_000,
  /** Of numbers, words and lists in the file, of any kind: thirty and more for each record. */
  values: 4_000_000,
  /** Of an age header that is for one passphrase, in bytes; it takes 150. */
  header: 2048,
  /**
   * Of scrypt's work factor, as a power of two: it takes 128 · N · r bytes with age's r of 8, so that
   * 19 is 512 MB. The `age` command itself writes 18.
   */
  workFactor: 19,
} as const;
