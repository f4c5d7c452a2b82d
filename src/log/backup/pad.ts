/**
 * A file of ours is so many bytes over a whole number of blocks: its length tells little of what is in
 * it, and one that was cut short, which happens at the edge of a block, can be told from a damaged one.
 */
const block = 1024;
const over = 1;
/** What age adds: its header with a work factor of two digits, a nonce, and a code for each chunk. */
const headerSize = 150;
const nonceSize = 16;
const chunk = 65_536;
const codeSize = 16;

const sizeOf = (plain: number) =>
  headerSize + nonceSize + plain + codeSize * Math.max(1, Math.ceil(plain / chunk));
export const isOurSize = (size: number) => size % block === over;

/** White space behind JSON changes nothing in it. */
export function padded(json: Uint8Array): Uint8Array {
  let size = json.length;
  // Another chunk may begin on the way, so it goes in steps.
  while (!isOurSize(sizeOf(size))) size++;
  const all = new Uint8Array(size).fill(0x20);
  all.set(json);
  return all;
}
